package redline.learn;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import redline.lexicon.Category;
import redline.lexicon.Entry;
import redline.lexicon.Example;
import redline.lexicon.Lexicon;
import redline.lexicon.Status;
import redline.lexicon.compile.CompiledLexicon;
import redline.match.PhraseMatcher;
import redline.match.SentenceWords;
import redline.proof.LabelledPost;
import redline.proof.LabelledPost.Label;
import redline.text.KazakhCuts;
import redline.text.Span;
import redline.text.TextScanner;

/** A sentence that names a group, of which it is known whether it escalates. Immutable. */
final class WeighedExample {

    private final long[] features;
    private final int size;
    private final boolean escalates;
    private final Optional<Category> category;

    private WeighedExample(SentenceWords sentence, boolean escalates, Optional<Category> category) {
        LongStream.Builder found = LongStream.builder();
        sentence.features((feature, token) -> found.add(feature));
        this.features = found.build().sorted().distinct().toArray();
        this.size = sentence.size();
        this.escalates = escalates;
        this.category = category;
    }

    /** Its features by their numbers, ascending, see {@link redline.lexicon.compile.Scale}. */
    LongStream features() {
        return Arrays.stream(features);
    }

    /** How many words it has. */
    int size() {
        return size;
    }

    /** Whether it escalates. */
    boolean escalates() {
        return escalates;
    }

    /** The category of one that escalates, where it is known. */
    Optional<Category> category() {
        return category;
    }

    /** Reads texts with the words of a lexicon. */
    static final class Reader {

        private final TextScanner scanner = new TextScanner();
        private final PhraseMatcher matcher;
        private final Lexicon lexicon;

        Reader(CompiledLexicon compiled) {
            this.matcher = new PhraseMatcher(compiled, KazakhCuts.load());
            this.lexicon = compiled.lexicon();
        }

        /** The sentences of all examples of live entries; of one that should be flagged, those that hold the flag. */
        List<WeighedExample> examples() {
            return lexicon.examples().parallelStream()
                    .flatMap(example -> lexicon.entry(example.entryId())
                            .filter(entry -> entry.status() == Status.LIVE)
                            .map(entry -> sentences(example, entry))
                            .orElse(Stream.empty()))
                    .toList();
        }

        /** The sentences of labelled posts in the same way; one that should be flagged has to say where. */
        List<WeighedExample> posts(List<LabelledPost> posts) {
            return posts.parallelStream()
                    .filter(post -> post.label() != Label.UNKNOWN)
                    .flatMap(post -> sentences(
                            post.text(), post.label() == Label.FLAG, post.spans(), Category.of(post.category())))
                    .toList();
        }

        private Stream<WeighedExample> sentences(Example example, Entry entry) {
            List<Span> spans = example.span().stream().toList();
            return sentences(example.text(), example.kind().shouldFlag(), spans, Optional.of(entry.category()));
        }

        private Stream<WeighedExample> sentences(
                String text, boolean escalates, List<Span> spans, Optional<Category> category) {
            return matcher.sentences(scanner.scan(text)).stream()
                    .filter(sentence -> !escalates || spans.stream().anyMatch(span -> span.overlaps(sentence.span())))
                    .map(sentence -> new WeighedExample(sentence, escalates, category));
        }
    }
}
