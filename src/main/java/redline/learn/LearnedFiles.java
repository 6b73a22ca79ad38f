package redline.learn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import redline.lexicon.Weight;

/** The files of a lexicon that are learned: the weights, and the classes of the words by which weighed entries are found. */
public final class LearnedFiles {

    private static final String WEIGHTS = "weights.tsv";
    private static final String CLASSES = "classes/weighed.tsv";
    private static final List<String> LANGUAGES = List.of("en", "ru", "kk");

    private LearnedFiles() {}

    /** Writes what a training made into a lexicon folder. */
    public static void write(ScaleTraining.Result result, Path folder) throws IOException {
        StringBuilder weights = new StringBuilder("""
            # What words weigh where a sentence names a group, alone and side by side, in hundredths.
            # Made from the examples and the open functional cases by: redline lexicon weigh FILE...
            name\tnext\tpoints\tbefore\tafter
            """);
        for (Weight weight : result.weights()) {
            weights.append(weight.name() + "\t" + weight.next() + "\t" + weight.points() + "\t" + weight.before() + "\t"
                    + weight.after() + "\n");
        }
        Files.writeString(folder.resolve(WEIGHTS), weights, StandardCharsets.UTF_8);
        for (String language : LANGUAGES) {
            Files.writeString(
                    folder.resolve(language).resolve(CLASSES), classes(result, language), StandardCharsets.UTF_8);
        }
    }

    private static String classes(ScaleTraining.Result result, String language) {
        StringBuilder rows = new StringBuilder("""
            # Words by which weighed entries are found.
            # Made from the examples and the open functional cases by: redline lexicon weigh FILE...
            kind\tclass\tconcept\ttext\tforms\tadjective\tfeminine\tplural\tambiguous\tstatus
            """);
        result.words().stream()
                .filter(word -> word.language().equals(language))
                .forEach(word ->
                        rows.append("member\t" + word.className() + "\t-\t" + word.name() + "\t\t\t\t\t\tlive\n"));
        return rows.toString();
    }
}
