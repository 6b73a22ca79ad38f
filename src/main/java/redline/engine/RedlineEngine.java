package redline.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import redline.context.ContextReader;
import redline.context.Finding;
import redline.explain.AssessOptions;
import redline.explain.Assessment;
import redline.explain.Explainer;
import redline.explain.Versions;
import redline.lexicon.Lexicon;
import redline.lexicon.LexiconException;
import redline.lexicon.compile.CompiledLexicon;
import redline.lexicon.compile.LexiconStore;
import redline.match.PhraseMatcher;
import redline.match.Sieve;
import redline.post.Post;
import redline.score.Policy;
import redline.score.PolicyException;
import redline.score.PolicyReader;
import redline.score.Scored;
import redline.score.Scorer;
import redline.text.KazakhCuts;
import redline.text.Languages;
import redline.text.ScannedText;
import redline.text.TextScanner;

/**
 * The main path: a post in, an assessment out. A pure function of the post, the lexicon and the policy: it stores
 * nothing, knows no clock and no network, and takes no action. May be shared between threads.
 */
public final class RedlineEngine implements AutoCloseable {

    private final CompiledLexicon compiled;
    private final Policy policy;
    private final Versions versions;
    private final TextScanner scanner = new TextScanner();
    private final PhraseMatcher matcher;
    private final Sieve sieve;
    private final ContextReader context = new ContextReader();
    private final Scorer scorer;
    private final Explainer explainer;

    /** An engine over a compiled lexicon, which it closes with itself. */
    public RedlineEngine(CompiledLexicon compiled, Policy policy) {
        this(compiled, policy, KazakhCuts.load());
    }

    private RedlineEngine(CompiledLexicon compiled, Policy policy, KazakhCuts kazakh) {
        this.compiled = compiled;
        this.policy = policy;
        this.versions = new Versions(compiled.lexicon().version(), policy.version(), EngineVersion.current());
        this.matcher = new PhraseMatcher(compiled, kazakh);
        this.sieve = matcher.sieve(scanner);
        this.scorer = new Scorer(policy);
        this.explainer = new Explainer(policy, versions);
    }

    /**
     * The engine of an installation.
     *
     * @throws LexiconException with every problem of the lexicon
     * @throws PolicyException with every problem of the policy
     */
    public static RedlineEngine open(RedlineHome home) {
        CompletableFuture<KazakhCuts> kazakh = CompletableFuture.supplyAsync(KazakhCuts::load);
        Policy policy = PolicyReader.read(home.config().resolve("policy.yaml"));
        return new RedlineEngine(LexiconStore.open(home.lexicons(), home.index()), policy, kazakh.join());
    }

    /** What the machine reads in a post. */
    public Assessment assess(Post post, AssessOptions options) {
        if (post.parent().isEmpty()) {
            Optional<List<String>> languages = sieve.languagesOfUnmatched(post.text());
            if (languages.isPresent()) {
                return explainer.nothing(post, languages.get(), options);
            }
        }
        ScannedText text = scanner.scan(post.text());
        PhraseMatcher.Result found = matcher.match(text, parent(post));
        List<List<Finding>> findings = context.read(found.lattice(), found.matches());
        Scored scored = scorer.score(found.matches(), findings, options.minSeverity());
        return explainer.explain(post, scored, Languages.in(text), warnings(found), options);
    }

    private Optional<ScannedText> parent(Post post) {
        return post.parent().isEmpty() ? Optional.empty() : Optional.of(scanner.scan(post.parent()));
    }

    private static List<String> warnings(PhraseMatcher.Result found) {
        return found.complete()
                ? List.of()
                : List.of("The text is so repetitive that the search was cut short; some phrases may be missing.");
    }

    /** What its assessments are made with. */
    public Versions versions() {
        return versions;
    }

    /** The rows of the lexicon. */
    public Lexicon lexicon() {
        return compiled.lexicon();
    }

    /** The lexicon with its index, for people who search it. */
    public CompiledLexicon compiled() {
        return compiled;
    }

    /** The policy in force. */
    public Policy policy() {
        return policy;
    }

    @Override
    public void close() {
        try {
            compiled.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the lexicon's index cannot be closed", e);
        }
    }
}
