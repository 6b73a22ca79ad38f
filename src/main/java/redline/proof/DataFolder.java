package redline.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder of published data: every file whose form is known is evaluated, the others are named. */
public final class DataFolder {

    private final Path root;
    private final List<String> unknown = new ArrayList<>();

    public DataFolder(Path root) {
        this.root = root;
    }

    /** The figures of each known file below the folder, in the order of their names. */
    public List<EvaluationReport.File> evaluate(Evaluation evaluation) throws IOException {
        List<EvaluationReport.File> reports = new ArrayList<>();
        for (Path file : files()) {
            String name = name(file);
            Optional<KnownFile> known = KnownFile.of(file);
            if (known.isPresent()) {
                List<LabelledPost> posts = known.get().reader().read(file);
                Map<String, Figures> all = Map.of("all", evaluation.overall(name, posts));
                reports.add(new EvaluationReport.File(
                        name, Checksum.of(file), known.get().labels(), all));
            } else if (!name.endsWith(".md")) {
                unknown.add(name);
            }
        }
        return reports;
    }

    /** The files that were left out because their form is not known. */
    public List<String> unknown() {
        return List.copyOf(unknown);
    }

    /** The path from the folder on, its own name included. */
    private String name(Path file) {
        Path folder = root.toAbsolutePath().normalize();
        Path above = folder.getParent();
        return (above == null ? folder : above)
                .relativize(file.toAbsolutePath().normalize())
                .toString();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
