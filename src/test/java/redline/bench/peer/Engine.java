package redline.bench.peer;

import java.util.List;
import java.util.function.Function;

/** What is compared: ours and those that others would take. */
enum Engine {
    /** T, by which all others are divided: the words are read and nothing is looked for. */
    WORDS("T: StandardTokenizer, lower case", Phrases.MOST, phrases -> new WordReader()),
    REDLINE("Redline, assess", Phrases.MOST, RedlinePeer::ofPhrases),
    REDLINE_PATTERNS("Redline, assess, patterns with a group", 100_000, RedlinePeer::ofPatterns),
    LUCENE_MONITOR("lucene-monitor, phrase queries", 100_000, MonitorPeer::new),
    TAGGER("walk of a Lucene term dictionary, as Solr's tagger", Phrases.MOST, TaggerPeer::new),
    FST("walk of a Lucene FST", Phrases.MOST, FstPeer::new),
    DOUBLE_ARRAY("hankcs double-array trie, characters", Phrases.MOST, DoubleArrayPeer::new),
    AHO_CORASICK("robert-bor Aho-Corasick, characters", 100_000, AhoCorasickPeer::new),
    REGEX("java.util.regex, alternatives", 1_000, RegexPeer::new);

    private final String label;
    private final int most;
    private final Function<List<String>, Peer> opening;

    Engine(String label, int most, Function<List<String>, Peer> opening) {
        this.label = label;
        this.most = most;
        this.opening = opening;
    }

    /** Its name in the table. */
    String label() {
        return label;
    }

    /** Whether it can be asked for so many phrases in reasonable time and memory. */
    boolean bears(int phrases) {
        return phrases <= most;
    }

    /** It, with these phrases. */
    Peer open(List<String> phrases) {
        return opening.apply(phrases);
    }
}
