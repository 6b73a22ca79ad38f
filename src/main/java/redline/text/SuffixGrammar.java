package redline.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order of suffixes as a network of named nodes: each arc spells a suffix and adds features. A suffix is written
 * with the symbols of {@link KazakhSound#letters}; a leading {@code +} asks for a consonant or glide before it, a
 * leading {@code -} for a vowel, {@code ~} for a vowel, glide, р, й or л. Built once by one thread, then only read.
 */
final class SuffixGrammar {
    static final char FREE = 0;
    static final char AFTER_CONSONANT = '+';
    static final char AFTER_VOWEL = '-';
    static final char AFTER_SONORANT = '~';

    /** One step: a symbol (or {@link #FREE}, or a condition), the node it leads to, the features it adds. */
    record Arc(char symbol, int target, int features) {}

    private final Map<String, Integer> names = new HashMap<>();
    private final List<List<Arc>> arcs = new ArrayList<>();
    private final List<List<Integer>> ends = new ArrayList<>();
    private final Set<Integer> exits = new HashSet<>();

    /** Adds alternatives, separated by {@code |}, that lead from one node to another. */
    SuffixGrammar suffix(String from, String alternatives, int features, String to) {
        for (String alternative : alternatives.split("\\|", -1)) {
            spell(node(from), alternative, features, node(to));
        }
        return this;
    }

    /** Adds a free way from one node to another. */
    SuffixGrammar or(String from, String to) {
        arcs.get(node(from)).add(new Arc(FREE, node(to), 0));
        return this;
    }

    /** Lets a word end at a node, with these features added. */
    SuffixGrammar end(String at, int features) {
        ends.get(node(at)).add(features);
        return this;
    }

    /** Lets another grammar take over at a node. */
    SuffixGrammar exit(String at) {
        exits.add(node(at));
        return this;
    }

    int node(String name) {
        return names.computeIfAbsent(name, ignored -> newNode());
    }

    List<Arc> arcs(int node) {
        return arcs.get(node);
    }

    List<Integer> ends(int node) {
        return ends.get(node);
    }

    boolean isExit(int node) {
        return exits.contains(node);
    }

    private void spell(int from, String suffix, int features, int to) {
        int at = from;
        for (int i = 0; i < suffix.length(); i++) {
            boolean last = i == suffix.length() - 1;
            int next = last ? to : newNode();
            arcs.get(at).add(new Arc(suffix.charAt(i), next, last ? features : 0));
            at = next;
        }
    }

    private int newNode() {
        arcs.add(new ArrayList<>());
        ends.add(new ArrayList<>());
        return arcs.size() - 1;
    }
}
