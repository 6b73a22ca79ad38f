package redline.lexicon.expand;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The endings of words that the dictionary lacks, by analogy: a word is inflected like most
 * dictionary words that end alike. The table keeps, for each ending of up to five letters, the two
 * commonest patterns.
 */
final class RussianAnalogy {

    /** A table row's part of speech. */
    enum Kind {
        NOUN,
        ADJECTIVE,
        VERB
    }

    private record Ending(String text, int features) {}

    private record Model(int strip, List<Ending> endings) {}

    private record Suffix(Kind kind, String text) {}

    private static final String RESOURCE = "russian-patterns.tsv";
    private static final int LONGEST = 5;
    private static final int HEX = 16;
    private static final Pattern VERB = Pattern.compile("[аяиеыоу]ть(?:ся)?$|чься$|тись$");
    private static final Pattern ADJECTIVE = Pattern.compile("[нвтлкхшщс](?:ый|ий)$");

    private final List<Model> models = new ArrayList<>();
    private final Map<Suffix, List<Model>> suffixes = new HashMap<>();

    private RussianAnalogy() {}

    static RussianAnalogy load() {
        InputStream in = Objects.requireNonNull(
                RussianAnalogy.class.getResourceAsStream(RESOURCE), "not on the class path: " + RESOURCE);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return of(reader.lines());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    /** The endings of a table's lines. */
    static RussianAnalogy of(Stream<String> lines) {
        RussianAnalogy analogy = new RussianAnalogy();
        lines.filter(line -> !line.startsWith("#")).forEach(analogy::read);
        return analogy;
    }

    /** The part of speech that an unknown word's ending shows. */
    static Kind guess(String word) {
        if (VERB.matcher(word).find() && !word.endsWith("ость")) {
            return Kind.VERB;
        }
        return ADJECTIVE.matcher(word).find() ? Kind.ADJECTIVE : Kind.NOUN;
    }

    /** Adds the forms of a word to the collector; nothing if no ending matches. */
    void inflect(String word, Kind kind, FormCollector forms) {
        String folded = RussianLetters.fold(word);
        for (Model model : modelsFor(folded, kind)) {
            if (model.strip() >= word.length()) {
                continue;
            }
            String stem = word.substring(0, word.length() - model.strip());
            for (Ending ending : model.endings()) {
                forms.add(stem + ending.text(), ending.features());
            }
        }
    }

    private List<Model> modelsFor(String word, Kind kind) {
        for (int length = Math.min(LONGEST, word.length() - 1); length > 0; length--) {
            List<Model> found = suffixes.get(new Suffix(kind, word.substring(word.length() - length)));
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }

    private void read(String line) {
        String[] cells = line.split("\t");
        if (cells[0].equals("pattern")) {
            models.add(model(cells));
        } else {
            List<Model> found = new ArrayList<>();
            for (int i = 3; i < cells.length; i++) {
                found.add(models.get(Integer.parseInt(cells[i])));
            }
            suffixes.put(new Suffix(Kind.valueOf(cells[1]), cells[2]), found);
        }
    }

    private static Model model(String[] cells) {
        List<Ending> endings = new ArrayList<>();
        for (int i = 2; i < cells.length; i++) {
            int colon = cells[i].indexOf(':');
            int features = Integer.parseInt(cells[i].substring(colon + 1), HEX);
            endings.add(new Ending(cells[i].substring(0, colon), features));
        }
        return new Model(Integer.parseInt(cells[1]), List.copyOf(endings));
    }
}
