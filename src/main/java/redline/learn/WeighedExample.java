package redline.learn;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
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

/**
 * A sentence that names a group, of which it is known whether it escalates.
 *
 * @param features by their numbers, see {@link redline.lexicon.compile.Scale}
 * @param category of one that escalates, where it is known
 */
record WeighedExample(BitSet features, boolean escalates, Optional<Category> category) {

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
                    .map(sentence -> new WeighedExample(features(sentence), escalates, category));
        }

        private static BitSet features(SentenceWords sentence) {
            BitSet features = new BitSet();
            sentence.features((feature, token) -> features.set(feature));
            return features;
        }
    }
}
