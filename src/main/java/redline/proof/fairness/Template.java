package redline.proof.fairness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import redline.lexicon.pattern.FeatureFilter;
import redline.text.Features;

/**
 * A sentence with a place for a name.
 *
 * @param cells the case and number cells of the form that stands there
 * @param adjective whether an adjective stands there
 */
public record Template(String language, int cells, boolean adjective, String sentence) {

    /** The templates of one language in which a group is only named. */
    public static List<Template> neutral(String language) {
        return of("neutral.tsv", language);
    }

    /** The templates of one language that are hostile to whichever group stands there. */
    public static List<Template> hostile(String language) {
        return of("hostile.tsv", language);
    }

    private static List<Template> of(String resource, String language) {
        return rows(resource)
                .map(line -> line.split("\t", -1))
                .filter(row -> row[0].equals(language))
                .map(row -> new Template(language, cells(row[1]), row[1].equals("adj"), row[2]))
                .toList();
    }

    private static Stream<String> rows(String name) {
        try (InputStream in = Objects.requireNonNull(Template.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static int cells(String form) {
        int cells = FeatureFilter.parse(form.replace('-', ',')).orElseThrow().cells();
        return cells == 0 ? Features.CELLS : cells;
    }

    /** Whether a form may stand in the place. */
    public boolean takes(NameForm form) {
        return adjective != form.isNoun() && (form.features() & cells) != 0;
    }

    /** The sentence with a name in the place. */
    public String with(String name) {
        return sentence.replace("{X}", name);
    }
}
