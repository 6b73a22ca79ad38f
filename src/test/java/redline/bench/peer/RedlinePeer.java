package redline.bench.peer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import redline.TestEngine;
import redline.engine.RedlineEngine;
import redline.explain.AssessOptions;
import redline.lexicon.Category;
import redline.lexicon.Entry;
import redline.lexicon.GroupClass;
import redline.lexicon.Lexicon;
import redline.lexicon.Status;
import redline.lexicon.Topic;
import redline.lexicon.compile.LexiconStore;
import redline.post.Post;
import redline.score.PolicyReader;

/** Our engine: the shipped lexicon and policy, and the phrases as entries beside the shipped ones. */
final class RedlinePeer implements Peer {

    private final RedlineEngine engine;

    private RedlinePeer(List<Entry> added) {
        Lexicon shipped = TestEngine.get().lexicon();
        List<Entry> entries = new ArrayList<>(shipped.entries());
        entries.addAll(added);
        Lexicon lexicon = new Lexicon(
                entries, shipped.excepts(), List.of(), shipped.members(), "with " + added.size() + " entries more");
        engine = new RedlineEngine(
                LexiconStore.openForProof(lexicon), PolicyReader.read(Path.of("config", "policy.yaml")));
    }

    /** Each phrase an entry of its own words. */
    static RedlinePeer ofPhrases(List<String> phrases) {
        return new RedlinePeer(entries(phrases, RedlinePeer::exactly, Set.of(), Optional.of(Topic.INTERETHNIC)));
    }

    /** Each phrase a pattern: a group, and within two fillers the words. */
    static RedlinePeer ofPatterns(List<String> phrases) {
        return new RedlinePeer(entries(
                phrases,
                phrase -> "{target} ~2 " + exactly(phrase),
                Set.of(GroupClass.PEOPLE, GroupClass.FAITH),
                Optional.empty()));
    }

    private static List<Entry> entries(
            List<String> phrases, UnaryOperator<String> pattern, Set<GroupClass> targets, Optional<Topic> topic) {
        List<Entry> entries = new ArrayList<>();
        for (String phrase : phrases) {
            String language = language(phrase);
            entries.add(new Entry(
                    String.format(Locale.ROOT, "%s.derogatory-naming.x%07d", language, entries.size()),
                    language,
                    pattern.apply(phrase),
                    Category.DEROGATORY_NAMING,
                    3,
                    topic,
                    targets,
                    List.of(),
                    Set.of(),
                    "A phrase to measure with.",
                    "",
                    "team",
                    "",
                    Status.LIVE));
        }
        return entries;
    }

    private static String language(String phrase) {
        if (phrase.chars().anyMatch(c -> "әғқңөұүһі".indexOf(c) >= 0)) {
            return "kk";
        }
        return phrase.chars().anyMatch(c -> c >= 'а' && c <= 'я') ? "ru" : "en";
    }

    private static String exactly(String phrase) {
        return "=" + phrase.replace(" ", " =");
    }

    @Override
    public long hits(String text) {
        return engine.assess(Post.of("p", text), AssessOptions.DEFAULT).flags().size();
    }

    @Override
    public void close() {
        engine.close();
    }
}
