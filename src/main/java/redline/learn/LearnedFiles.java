package redline.learn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import redline.lexicon.Lexicon;
import redline.lexicon.Weight;

/** The files of a lexicon that are learned: the weights, and the classes of the words by which weighed entries are found. */
public final class LearnedFiles {

    private static final String WEIGHTS = "weights.tsv";
    private static final String CLASSES = "classes/weighed.tsv";
    private static final List<String> LANGUAGES = List.of("en", "ru", "kk");

    private LearnedFiles() {}

    /** Writes what a training made into the folder of a lexicon: of the classes those that an entry asks for. */
    public static void write(ScaleTraining.Result result, Lexicon lexicon, Path folder) throws IOException {
        StringBuilder weights = new StringBuilder("""
            # What words weigh where a sentence names a group, alone and side by side, in hundredths.
            # Made from the examples, the open functional cases and those to learn from by: redline lexicon weigh FILE...
            name\tnext\tpoints\tbefore\tafter
            """);
        for (Weight weight : result.weights()) {
            weights.append(weight.name() + "\t" + weight.next() + "\t" + weight.points() + "\t" + weight.before() + "\t"
                    + weight.after() + "\n");
        }
        Files.writeString(folder.resolve(WEIGHTS), weights, StandardCharsets.UTF_8);
        for (String language : LANGUAGES) {
            Files.writeString(
                    folder.resolve(language).resolve(CLASSES),
                    classes(result, lexicon, language),
                    StandardCharsets.UTF_8);
        }
    }

    private static String classes(ScaleTraining.Result result, Lexicon lexicon, String language) {
        StringBuilder rows = new StringBuilder("""
            # Words by which weighed entries are found.
            # Made from the examples, the open functional cases and those to learn from by: redline lexicon weigh FILE...
            kind\tclass\tconcept\ttext\tforms\tadjective\tfeminine\tplural\tambiguous\tstatus
            """);
        result.words().stream()
                .filter(word -> word.language().equals(language) && isAskedFor(word, lexicon))
                .forEach(word ->
                        rows.append("member\t" + word.className() + "\t-\t" + word.name() + "\t\t\t\t\t\tlive\n"));
        return rows.toString();
    }

    private static boolean isAskedFor(LearnedWord word, Lexicon lexicon) {
        return lexicon.entries().stream()
                .anyMatch(entry -> entry.language().equals(word.language())
                        && entry.text().contains("{" + word.className() + "}"));
    }
}
