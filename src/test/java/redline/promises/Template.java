package redline.promises;

import java.util.List;
import java.util.Map;
import redline.text.Features;

/**
 * A sentence with a place for a name.
 *
 * @param cells the case and number cells of the form that stands there
 * @param adjective whether an adjective stands there
 */
record Template(String language, int cells, boolean adjective, String sentence) {

    private static final Map<String, Integer> CASES = Map.of(
            "nom", Features.NOM,
            "gen", Features.GEN,
            "dat", Features.DAT,
            "acc", Features.ACC,
            "ins", Features.INS,
            "loc", Features.LOC,
            "abl", Features.ABL);

    static List<Template> of(String resource, String language) {
        return Rows.of(resource, language).stream()
                .map(row -> new Template(language, cells(row.get(1)), row.get(1).equals("adj"), row.get(2)))
                .toList();
    }

    private static int cells(String form) {
        int cells = Features.CELLS;
        for (String part : form.split("-", -1)) {
            Integer grammaticalCase = CASES.get(part);
            if (grammaticalCase != null) {
                cells &= Features.cell(grammaticalCase, 0) | Features.cell(grammaticalCase, 1);
            } else if (!part.equals("adj")) {
                cells &= part.equals("pl") ? Features.ALL_PL : Features.ALL_SG;
            }
        }
        return cells;
    }

    boolean takes(NameForm form) {
        return adjective != form.isNoun() && (form.features() & cells) != 0;
    }

    String with(String name) {
        return sentence.replace("{X}", name);
    }
}
