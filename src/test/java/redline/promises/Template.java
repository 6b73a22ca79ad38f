package redline.promises;

import java.util.List;
import redline.lexicon.pattern.FeatureFilter;
import redline.text.Features;

/**
 * A sentence with a place for a name.
 *
 * @param cells the case and number cells of the form that stands there
 * @param adjective whether an adjective stands there
 */
record Template(String language, int cells, boolean adjective, String sentence) {

    static List<Template> of(String resource, String language) {
        return Rows.of(resource, language).stream()
                .map(row -> new Template(language, cells(row.get(1)), row.get(1).equals("adj"), row.get(2)))
                .toList();
    }

    private static int cells(String form) {
        int cells = FeatureFilter.parse(form.replace('-', ',')).orElseThrow().cells();
        return cells == 0 ? Features.CELLS : cells;
    }

    boolean takes(NameForm form) {
        return adjective != form.isNoun() && (form.features() & cells) != 0;
    }

    String with(String name) {
        return sentence.replace("{X}", name);
    }
}
