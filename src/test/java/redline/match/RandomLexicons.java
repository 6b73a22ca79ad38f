package redline.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import redline.lexicon.Category;
import redline.lexicon.Entry;
import redline.lexicon.Except;
import redline.lexicon.GroupClass;
import redline.lexicon.Lexicon;
import redline.lexicon.SourceRow;
import redline.lexicon.Status;
import redline.lexicon.Topic;

/** Random lexicons over {@link MadeUpWords} with every construct of the pattern language, and texts to try them on. */
final class RandomLexicons {

    private static final List<String> FILTERS = List.of(":noun", ":verb", ":acc", ":gen", ":pl", ":sg");
    private static final List<String> BREAKS = List.of(
            ", ", " — ", ": ", " - ", ". ", "! ", "? ", "; ", " (", ") ", " «", "» ", "\n", "\n\n", " \"", "… ", " 7 ");

    private final Random random;

    RandomLexicons(Random random) {
        this.random = random;
    }

    Lexicon lexicon() {
        List<Entry> entries = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        int size = 4 + random.nextInt(8);
        while (entries.size() < size) {
            String text = pattern();
            if (texts.add(text)) {
                entries.add(entry(entries.size(), text));
            }
        }
        List<Except> excepts = List.of(new Except("e0", "en", pattern(), new SourceRow("made-up", 1)));
        return new Lexicon(entries, excepts, List.of(), MadeUpWords.members(random), "made-up");
    }

    private Entry entry(int number, String text) {
        Set<String> options = new HashSet<>();
        if (chance(0.2)) {
            options.add("scope=sentence");
        }
        if (text.matches("(po|fun) (fun|po|\\{neg}|\\{be}) .*")) {
            options.add("anchor=pair");
        }
        Set<GroupClass> targets =
                chance(0.5) ? Set.of(GroupClass.PEOPLE) : Set.of(GroupClass.PEOPLE, GroupClass.FAITH, GroupClass.STATE);
        List<String> pos = chance(0.2) ? List.of(any(MadeUpWords.CONTENT) + ":verb") : List.of();
        return new Entry(
                "e" + number,
                "en",
                text,
                Category.DEHUMANISATION,
                3,
                Optional.of(Topic.INTERETHNIC),
                targets,
                pos,
                options,
                "",
                "",
                "team",
                "",
                Status.LIVE);
    }

    private String pattern() {
        return chance(0.1) ? functionWords() : anchored();
    }

    private String functionWords() {
        String pair = any(List.of("po", "fun")) + " " + any(List.of("fun", "{neg}", "{be}", "po"));
        return pair + " " + (chance(0.5) ? gap() : "") + slot(false);
    }

    private String anchored() {
        boolean free = chance(0.25);
        int size = free ? 2 + random.nextInt(3) : 1 + random.nextInt(5);
        List<String> parts = new ArrayList<>();
        int anchor = random.nextInt(size);
        boolean target = false;
        for (int i = 0; i < size; i++) {
            boolean slot = i != anchor && chance(0.35);
            String part = i == anchor ? content() : slot ? slot(target) : element();
            target |= slot && !part.contains("@");
            boolean optional = !free && i != anchor && !slot && chance(0.2);
            String gap = free || i == 0 || chance(0.6) ? "" : gap();
            parts.add(gap + part + (optional ? "?" : ""));
        }
        String joined = String.join(" ", parts);
        return free ? "<" + joined + ">" : joined;
    }

    private String gap() {
        return (chance(0.6) ? "~" : "~any:") + (1 + random.nextInt(3)) + " ";
    }

    private String slot(boolean target) {
        String name = any(List.of("target", "target", "people", "faith", "state"));
        String filter = chance(0.3) ? any(List.of(":acc", ":gen", ":pl", ":nom,sg", ":adj")) : "";
        return "{" + name + filter + (target ? any(List.of("@agent", "@place")) : "") + "}";
    }

    private String element() {
        return chance(0.25) ? any(List.of("{be}", "{neg}", "po", "fun", "{filler}", "but")) : content();
    }

    private String content() {
        double kind = random.nextDouble();
        if (kind < 0.5) {
            return (chance(0.15) ? "=" : "") + any(MadeUpWords.CONTENT) + filter();
        }
        return kind < 0.65 ? "{" + any(MadeUpWords.CLASSES) + filter() + "}" : "(" + choices() + ")" + filter();
    }

    private String choices() {
        List<String> choices = new ArrayList<>();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            String choice = MadeUpWords.words(random, chance(0.6) ? 1 : 2 + random.nextInt(2));
            String inside = chance(0.2) ? "{" + any(MadeUpWords.CLASSES) + "}" : choice;
            choices.add(chance(0.15) ? inside + " " + any(MadeUpWords.CONTENT) : inside);
        }
        return String.join("|", choices);
    }

    private String filter() {
        return chance(0.15) ? any(FILTERS) : "";
    }

    /** A text in which the phrases of the lexicon, whole and broken, stand among other words. */
    String text(Lexicon lexicon) {
        List<String> words = new ArrayList<>();
        int size = 2 + random.nextInt(9);
        while (words.size() < size) {
            if (chance(0.5)) {
                words.add(word());
            } else {
                words.addAll(realised(any(lexicon.entries()).text()));
            }
        }
        StringBuilder text =
                new StringBuilder(chance(0.2) ? any(List.of("gras", "feis")) + any(List.of(". ", ", ")) : "");
        for (String word : words) {
            text.append(text.isEmpty() || text.toString().endsWith(" ") ? "" : chance(0.85) ? " " : any(BREAKS));
            text.append(
                    chance(0.1) ? word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1) : word);
        }
        return text.append(any(List.of("", ".", "?"))).toString();
    }

    /** The words of a pattern in one of its ways, with now and then a word lost or gained. */
    private List<String> realised(String pattern) {
        List<String> words = new ArrayList<>();
        for (String part : pattern.replaceAll("[<>=]", "").split(" (?![^(]*\\))", -1)) {
            if (part.startsWith("~")) {
                for (int i = random.nextInt(4); i > 0; i--) {
                    words.add(chance(0.8) ? any(List.of("fi", "fo", "ne")) : word());
                }
            } else if (!(part.endsWith("?") && chance(0.5)) && !chance(0.05)) {
                words.add(filled(part.replaceAll("\\?$", "")));
            }
        }
        if (pattern.startsWith("<")) {
            Collections.shuffle(words, random);
        }
        return words;
    }

    private String filled(String part) {
        if (part.startsWith("(")) {
            String choice = any(List.of(part.replaceAll("^\\(|\\).*$", "").split("\\|", -1)));
            return choice.startsWith("{") ? MadeUpWords.words(random, 1) : choice;
        }
        if (!part.startsWith("{")) {
            return part.replaceAll(":.*", "") + any(List.of("", "", "s", "n", "t"));
        }
        String name = part.replaceAll("[{}]|[:@].*", "");
        List<String> function = MadeUpWords.FUNCTION.getOrDefault(name, List.of());
        if (!function.isEmpty()) {
            return any(function);
        }
        return MadeUpWords.CLASSES.contains(name) ? MadeUpWords.words(random, 1 + random.nextInt(2)) : groupOrPronoun();
    }

    private String word() {
        double kind = random.nextDouble();
        if (kind < 0.25) {
            return any(MadeUpWords.FUNCTION_WORDS);
        }
        return kind < 0.4 ? group() : any(MadeUpWords.CONTENT) + any(List.of("", "", "s", "n", "t"));
    }

    private String groupOrPronoun() {
        return chance(0.2) ? any(List.of("they", "them")) : group();
    }

    private String group() {
        return any(MadeUpWords.GROUPS) + any(List.of("", "", "s", "n"));
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
