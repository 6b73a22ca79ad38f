package redline.learn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import redline.lexicon.Weight;

/** The file of a lexicon in which the weights stand. */
public final class WeightsFile {

    private static final String WEIGHTS = "weights.tsv";

    private WeightsFile() {}

    /** Writes what a training made into a lexicon folder. */
    public static void write(ScaleTraining.Result result, Path folder) throws IOException {
        StringBuilder weights = new StringBuilder("""
            # What words weigh where a sentence names a group, in hundredths.
            # Made from the examples by: redline lexicon weigh
            language\tname\tpoints
            """);
        for (Weight weight : result.weights()) {
            weights.append(weight.language() + "\t" + weight.name() + "\t" + weight.points() + "\n");
        }
        Files.writeString(folder.resolve(WEIGHTS), weights, StandardCharsets.UTF_8);
    }
}
