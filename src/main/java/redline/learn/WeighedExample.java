package redline.learn;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import redline.lexicon.Category;
import redline.lexicon.Entry;
import redline.lexicon.Example;
import redline.lexicon.Lexicon;
import redline.lexicon.Status;
import redline.lexicon.compile.CompiledLexicon;
import redline.match.PhraseMatcher;
import redline.match.SentenceSymbols;
import redline.text.KazakhCuts;
import redline.text.TextScanner;

/**
 * A sentence of an example that names a group.
 *
 * @param symbols the words and classes in it
 * @param category of its entry
 */
record WeighedExample(BitSet symbols, boolean escalates, Category category) {

    /** The sentences of all examples of live entries; of one that should be flagged, those that hold the flag. */
    static List<WeighedExample> all(CompiledLexicon compiled, KazakhCuts kazakh) {
        PhraseMatcher matcher = new PhraseMatcher(compiled, kazakh);
        TextScanner scanner = new TextScanner();
        Lexicon lexicon = compiled.lexicon();
        return lexicon.examples().parallelStream()
                .flatMap(example -> lexicon.entry(example.entryId())
                        .filter(entry -> entry.status() == Status.LIVE)
                        .map(entry -> of(example, entry, matcher.sentences(scanner.scan(example.text()))))
                        .orElse(Stream.empty()))
                .toList();
    }

    private static Stream<WeighedExample> of(Example example, Entry entry, List<SentenceSymbols> sentences) {
        return sentences.stream().flatMap(sentence -> of(example, sentence, entry));
    }

    private static Stream<WeighedExample> of(Example example, SentenceSymbols sentence, Entry entry) {
        boolean escalates = example.kind().shouldFlag();
        boolean concerned = !escalates
                || example.span().filter(span -> span.overlaps(sentence.span())).isPresent();
        return concerned
                ? Stream.of(new WeighedExample(sentence.symbols(), escalates, entry.category()))
                : Stream.empty();
    }
}
