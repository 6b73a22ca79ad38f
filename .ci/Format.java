import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The formatter of the build: {@code check} names the Java files that are not formatted, {@code write} formats them.
 *
 * <p>Maven runs it in a process of the toolchain JDK (see pom.xml): Maven's own JVM may be too old for the syntax.
 */
final class Format {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    private Format() {}

    public static void main(String[] args) throws IOException {
        boolean write = args[0].equals("write");
        List<String> problems = new ArrayList<>();
        for (Path file : javaFiles(List.of(args).subList(1, args.length))) {
            problems.addAll(format(file, write));
        }
        problems.forEach(System.err::println);
        System.exit(problems.isEmpty() ? 0 : 1);
    }

    private static List<Path> javaFiles(List<String> folders) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> paths = Files.walk(Path.of(folder))) {
                paths.filter(path -> path.toString().endsWith(".java")).sorted().forEach(files::add);
            }
        }
        return files;
    }

    private static List<String> format(Path file, boolean write) throws IOException {
        String before = Files.readString(file);
        String after;
        try {
            after = FORMATTER.formatSourceAndFixImports(before);
        } catch (FormatterException e) {
            return List.of(file + ":" + e.getMessage() + " (cannot be formatted; for an ignored part of a record"
                    + " pattern write 'var _', not '_')");
        }
        if (after.equals(before)) {
            return List.of();
        }
        if (write) {
            Files.writeString(file, after);
            return List.of();
        }
        return List.of(file + ": not formatted; run .ci/format");
    }
}
