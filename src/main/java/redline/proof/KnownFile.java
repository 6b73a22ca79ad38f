package redline.proof;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import redline.proof.LabelledPost.Label;

/**
 * A file of published data whose form and labels are known.
 *
 * @param prefix how its name begins
 * @param suffix how its name ends
 * @param labels what its labels mean, for the person who reads the figures
 */
record KnownFile(String prefix, String suffix, String labels, LabelledFile reader) {

    private static final String NEUTRAL = "presumed neutral";
    private static final String RATE_ONLY = "no labels of this kind: rate only";

    private static final List<KnownFile> ALL = List.of(
            new KnownFile("hatexplain", ".jsonl", "toxic, with rationales", new RationaleLines()),
            new KnownFile("tsd_", ".csv", "any toxic span", new ToxicSpanRows()),
            new KnownFile("gum_", ".jsonl", NEUTRAL, new TextLines("text", Label.NONE, "en")),
            new KnownFile("kaznerd_", ".jsonl", NEUTRAL, new TextLines("text", Label.NONE, "kk")),
            new KnownFile(
                    "kzgov",
                    ".csv",
                    NEUTRAL,
                    new CsvTexts(sorted("text_kz", "kk", "text_ru", "ru"), row -> Label.NONE)),
            new KnownFile(
                    "subset_politics",
                    ".csv",
                    "inappropriate from 0.5 on: wider than hate",
                    CsvTexts.of("ru", KnownFile::inappropriate)),
            new KnownFile("sensitive_topics", ".csv", RATE_ONLY, CsvTexts.of("ru", row -> Label.UNKNOWN)),
            new KnownFile("unlp2025", ".jsonl", RATE_ONLY, new TextLines("content", Label.UNKNOWN, "")),
            new KnownFile(
                    "kazakh_hate_speech",
                    ".csv",
                    "not neutral: wider than hate, read the recall only",
                    CsvTexts.of("kk", KnownFile::notNeutral)),
            new KnownFile("kazsandra", ".csv", RATE_ONLY, CsvTexts.of("kk", row -> Label.UNKNOWN)));

    private static final KnownFile SEED = new KnownFile("", ".txt", NEUTRAL, new Documents());

    /** What that file is, by its name; texts are known in a folder named {@code seeds} only. */
    static Optional<KnownFile> of(Path file) {
        String name = String.valueOf(file.getFileName());
        Path folder = file.toAbsolutePath().getParent();
        boolean isSeed = folder != null && folder.endsWith("seeds") && name.endsWith(SEED.suffix());
        if (isSeed) {
            return Optional.of(SEED);
        }
        return ALL.stream()
                .filter(known -> name.startsWith(known.prefix()) && name.endsWith(known.suffix()))
                .findFirst();
    }

    private static Map<String, String> sorted(String one, String itsLanguage, String other, String otherLanguage) {
        return new TreeMap<>(Map.of(one, itsLanguage, other, otherLanguage));
    }

    private static Label inappropriate(CSVRecord row) {
        return Double.parseDouble(CsvRows.column(row, "inappropriate")) >= 0.5 ? Label.FLAG : Label.NONE;
    }

    private static Label notNeutral(CSVRecord row) {
        return CsvRows.column(row, "label").equals("neutral") ? Label.NONE : Label.FLAG;
    }
}
