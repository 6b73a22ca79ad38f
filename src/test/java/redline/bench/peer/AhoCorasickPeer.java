package redline.bench.peer;

import java.util.List;
import java.util.Locale;
import org.ahocorasick.trie.Trie;

/** Finds strings of characters by an Aho-Corasick automaton of nodes; knows words, but no inflection. */
final class AhoCorasickPeer implements Peer {

    private final Trie trie;

    AhoCorasickPeer(List<String> phrases) {
        trie = Trie.builder().onlyWholeWords().addKeywords(phrases).build();
    }

    @Override
    public long hits(String text) {
        return trie.parseText(text.toLowerCase(Locale.ROOT)).size();
    }
}
