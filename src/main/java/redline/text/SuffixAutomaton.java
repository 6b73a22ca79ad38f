package redline.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A deterministic automaton over the letters after a stem, whose accepting states say with which features the word
 * may end there. It has one start per harmony and final sound of the stem. Immutable, shared between threads.
 */
final class SuffixAutomaton {
    private static final int[] NOTHING = {};
    private static final char FIRST = 'а';
    private static final int LETTERS = 32;
    private static final int DEAD = -1;

    private final int[] transitions;
    private final int[][] outcomes;
    private final int[][] exits;
    private final int[] starts;

    private SuffixAutomaton(int[] transitions, int[][] outcomes, int[][] exits, int[] starts) {
        this.transitions = transitions;
        this.outcomes = outcomes;
        this.exits = exits;
        this.starts = starts;
    }

    static SuffixAutomaton of(SuffixGrammar grammar, String startNode) {
        return new Builder(grammar).build(grammar.node(startNode));
    }

    int start(KazakhSound lastSound, boolean front) {
        return starts[startIndex(lastSound, front)];
    }

    /** The state after one more letter, negative if no suffix goes on so. */
    int step(int state, char letter) {
        int column = letter - FIRST;
        return state < 0 || column < 0 || column >= LETTERS ? DEAD : transitions[state * LETTERS + column];
    }

    /** The feature sets of a word that ends in this state: cells joined, other features apart. Not to be changed. */
    int[] outcomes(int state) {
        return state < 0 ? NOTHING : outcomes[state];
    }

    /** The feature sets with which another automaton may go on from this state. Not to be changed. */
    int[] exits(int state) {
        return state < 0 ? NOTHING : exits[state];
    }

    @SuppressWarnings("EnumOrdinal") // an array index that never leaves this object
    private static int startIndex(KazakhSound lastSound, boolean front) {
        return lastSound.ordinal() * 2 + (front ? 1 : 0);
    }

    /**
     * The subset construction. A way is a node with the features gathered so far, packed in a long. States that read the
     * same letters on the same ways, with the same ends and exits, are one, whatever sound came before.
     */
    private static final class Builder {
        private record State(
                Map<Character, Set<Long>> next, List<Integer> outcomes, List<Integer> exits, boolean front) {}

        private final SuffixGrammar grammar;
        private final Map<State, Integer> numbers = new HashMap<>();
        private final Deque<State> open = new ArrayDeque<>();
        private final List<int[]> rows = new ArrayList<>();
        private final List<int[]> outcomes = new ArrayList<>();
        private final List<int[]> exits = new ArrayList<>();

        Builder(SuffixGrammar grammar) {
            this.grammar = grammar;
        }

        SuffixAutomaton build(int startNode) {
            int[] starts = new int[KazakhSound.values().length * 2];
            for (KazakhSound sound : KazakhSound.values()) {
                starts[startIndex(sound, false)] = number(Set.of(way(startNode, 0)), sound, false);
                starts[startIndex(sound, true)] = number(Set.of(way(startNode, 0)), sound, true);
            }
            for (int number = 0; !open.isEmpty(); number++) {
                expand(open.remove(), rows.get(number));
            }
            int[] transitions = rows.stream().flatMapToInt(Arrays::stream).toArray();
            return new SuffixAutomaton(
                    transitions, outcomes.toArray(int[][]::new), exits.toArray(int[][]::new), starts);
        }

        private void expand(State state, int[] row) {
            state.next.forEach(
                    (letter, ways) -> row[letter - FIRST] = number(ways, KazakhSound.of(letter), state.front));
        }

        private int number(Set<Long> ways, KazakhSound sound, boolean front) {
            Set<Long> all = closure(ways, sound);
            State state = new State(next(all, sound, front), outcomesOf(all), exitsOf(all), front);
            Integer known = numbers.get(state);
            return known != null ? known : add(state);
        }

        private int add(State state) {
            int number = numbers.size();
            numbers.put(state, number);
            int[] row = new int[LETTERS];
            Arrays.fill(row, DEAD);
            rows.add(row);
            outcomes.add(state.outcomes.stream().mapToInt(Integer::intValue).toArray());
            exits.add(state.exits.stream().mapToInt(Integer::intValue).toArray());
            open.add(state);
            return number;
        }

        private Map<Character, Set<Long>> next(Set<Long> ways, KazakhSound sound, boolean front) {
            Map<Character, Set<Long>> next = new TreeMap<>();
            for (long way : ways) {
                for (SuffixGrammar.Arc arc : grammar.arcs(node(way))) {
                    if (!isCondition(arc.symbol())) {
                        for (char letter : sound.letters(arc.symbol(), front).toCharArray()) {
                            next.computeIfAbsent(letter, ignored -> new HashSet<>())
                                    .add(follow(way, arc));
                        }
                    }
                }
            }
            return next;
        }

        private Set<Long> closure(Set<Long> ways, KazakhSound sound) {
            Set<Long> all = new HashSet<>(ways);
            Deque<Long> todo = new ArrayDeque<>(ways);
            while (!todo.isEmpty()) {
                long way = todo.remove();
                for (SuffixGrammar.Arc arc : grammar.arcs(node(way))) {
                    if (isFree(arc.symbol(), sound) && all.add(follow(way, arc))) {
                        todo.add(follow(way, arc));
                    }
                }
            }
            return all;
        }

        private List<Integer> outcomesOf(Set<Long> ways) {
            Map<Integer, Integer> cells = new TreeMap<>();
            for (long way : ways) {
                for (int end : grammar.ends(node(way))) {
                    int features = features(way) | end;
                    cells.merge(features & ~Features.CELLS, features & Features.CELLS, (a, b) -> a | b);
                }
            }
            return cells.entrySet().stream().map(e -> e.getKey() | e.getValue()).toList();
        }

        private List<Integer> exitsOf(Set<Long> ways) {
            return ways.stream()
                    .filter(way -> grammar.isExit(node(way)))
                    .map(Builder::features)
                    .distinct()
                    .sorted()
                    .toList();
        }

        private static boolean isCondition(char symbol) {
            return symbol == SuffixGrammar.FREE
                    || symbol == SuffixGrammar.AFTER_CONSONANT
                    || symbol == SuffixGrammar.AFTER_VOWEL
                    || symbol == SuffixGrammar.AFTER_SONORANT;
        }

        private static boolean isFree(char symbol, KazakhSound sound) {
            return switch (symbol) {
                case SuffixGrammar.FREE -> true;
                case SuffixGrammar.AFTER_CONSONANT -> sound != KazakhSound.VOWEL;
                case SuffixGrammar.AFTER_VOWEL -> sound.isVowelLike() || sound == KazakhSound.OTHER;
                case SuffixGrammar.AFTER_SONORANT ->
                    switch (sound) {
                        case VOWEL, GLIDE, LIQUID, LATERAL, OTHER -> true;
                        default -> false;
                    };
                default -> false;
            };
        }

        private static long follow(long way, SuffixGrammar.Arc arc) {
            return way(arc.target(), features(way) | arc.features());
        }

        private static long way(int node, int features) {
            return ((long) node << 32) | features;
        }

        private static int node(long way) {
            return (int) (way >> 32);
        }

        private static int features(long way) {
            return (int) way;
        }
    }
}
