package redline.bench.peer;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Finds strings of characters by an Aho-Corasick automaton in a double array; knows neither words nor inflection. */
final class DoubleArrayPeer implements Peer {

    private final AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();

    DoubleArrayPeer(List<String> phrases) {
        TreeMap<String, String> sorted = new TreeMap<>();
        phrases.forEach(phrase -> sorted.put(phrase, phrase));
        trie.build(sorted);
    }

    @Override
    public long hits(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        long[] hits = {0};
        AhoCorasickDoubleArrayTrie.IHit<String> counter =
                (begin, end, phrase) -> hits[0] += Bounds.areWords(lower, begin, end) ? 1 : 0;
        trie.parseText(lower, counter);
        return hits[0];
    }
}
