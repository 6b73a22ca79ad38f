package redline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import redline.lexicon.compile.CompiledLexicon;
import redline.search.EntryFilter;
import redline.search.EntryJson;
import redline.search.EntryQuery;
import redline.search.EntrySearch;
import redline.search.FoundEntries;

/** {@code redline lexicon search}: entries by their words, in any inflected form. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        header = "Looks up entries by words of their patterns, reasons and examples, or by id.",
        description = {
            "Words may stand in any inflected form and in any of the languages; without words all entries fit. Entries"
                    + " that have every word come first; only where none has, those that have some are given. Below"
                    + " them stands how many there are by topic, category, language, status and target."
        })
final class LexiconSearchCommand implements Callable<Integer> {

    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private LexiconArguments arguments = new LexiconArguments();

    @Parameters(paramLabel = "WORD", arity = "0..*", description = "Words, or an id or the start of one.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--topic", paramLabel = "T", description = "interethnic, religion or foreign-policy.")
    private String topic = "";

    @Option(names = "--category", paramLabel = "C", description = "A category, such as dehumanisation.")
    private String category = "";

    @Option(names = "--language", paramLabel = "L", description = "en, ru or kk.")
    private String language = "";

    @Option(names = "--status", paramLabel = "S", description = "draft, shadow or live.")
    private String status = "";

    @Option(names = "--targets", paramLabel = "CLASS", description = "A class of groups, such as people or faith.")
    private String targets = "";

    @Option(names = "--offset", paramLabel = "N", description = "Leave out so many at the beginning (default: 0).")
    private int offset;

    @Option(names = "--limit", paramLabel = "N", description = "Show so many, 1 to 200 (default: 20).")
    private int limit = 20;

    @Option(names = "--json", description = "One line of JSON, the same as from /v1/lexicon/entries.")
    private boolean json;

    LexiconSearchCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        EntryQuery query = query();
        try (CompiledLexicon compiled = arguments.compiled()) {
            FoundEntries found = new EntrySearch(compiled).find(query);
            ResultStream out = new ResultStream(streams.out());
            out.write(
                    json
                            ? EntryJson.found(found, query, compiled.lexicon()) + "\n"
                            : FoundEntriesText.of(found, query, arguments.policy()));
            out.flush();
        }
        return ExitCode.DONE;
    }

    private EntryQuery query() {
        String text = String.join(" ", words);
        require(text.length() <= EntryQuery.LONGEST, "the words are longer than 200 characters; give fewer");
        require(limit >= 1 && limit <= EntryQuery.HIGHEST_LIMIT, "--limit: " + limit + " is not from 1 to 200");
        require(
                offset >= 0 && offset <= EntryQuery.HIGHEST_OFFSET,
                "--offset: " + offset + " is not from 0 to " + EntryQuery.HIGHEST_OFFSET);
        Map<EntryFilter, String> filters = new EnumMap<>(EntryFilter.class);
        filter(EntryFilter.TOPIC, topic, filters);
        filter(EntryFilter.CATEGORY, category, filters);
        filter(EntryFilter.LANGUAGE, language, filters);
        filter(EntryFilter.STATUS, status, filters);
        filter(EntryFilter.TARGETS, targets, filters);
        return new EntryQuery(text, filters, offset, limit);
    }

    private void filter(EntryFilter filter, String value, Map<EntryFilter, String> filters) {
        if (!value.isEmpty()) {
            filter.problem(value).ifPresent(problem -> require(false, "--" + problem));
            filters.put(filter, value);
        }
    }

    private void require(boolean isRight, String otherwise) {
        if (!isRight && spec != null) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }
}
