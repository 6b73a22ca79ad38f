package redline.lexicon.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import redline.lexicon.pattern.Node.Role;
import redline.lexicon.pattern.Pattern.Gap;
import redline.lexicon.pattern.Pattern.Part;

/** Reads the pattern language: {@code (a|b)}, {@code word?}, {@code <a … b>}, {@code ~n}, {@code ~any:n}, slots. */
public final class PatternParser {

    private static final int MOST_FREE = 5;
    private static final int MOST_GAP = 9;

    private final String text;
    private int at;

    private PatternParser(String text) {
        this.text = text;
    }

    /** The pattern, or the first thing that is wrong with it. */
    public static Pattern parse(String text) throws PatternException {
        return new PatternParser(text).pattern();
    }

    private Pattern pattern() throws PatternException {
        skipBlanks();
        boolean free = take('<');
        List<Part> parts = new ArrayList<>();
        Gap gap = Gap.NONE;
        skipBlanks();
        while (at < text.length() && text.charAt(at) != '>') {
            if (peek('~')) {
                gap = gap(parts.isEmpty(), free);
            } else {
                addElement(parts, gap);
                gap = Gap.NONE;
            }
            skipBlanks();
        }
        close(free, parts);
        if (!gap.isNone()) {
            throw error(text.length(), "the pattern ends with a gap", "put an element after it or remove it");
        }
        return new Pattern(parts, free);
    }

    private void close(boolean free, List<Part> parts) throws PatternException {
        if (free && !take('>')) {
            throw error(at, "free order is not closed", "end the pattern with >");
        }
        skipBlanks();
        if (at < text.length()) {
            throw error(at, "text after the end of the pattern", "free order < > must be the whole pattern");
        }
        if (parts.isEmpty()) {
            throw error(0, "the pattern is empty", "write at least one word");
        }
        boolean bad = free && (parts.size() < 2 || parts.size() > MOST_FREE);
        if (bad || (free && parts.stream().anyMatch(Part::optional))) {
            throw error(0, "free order takes 2 to 5 elements, none optional", "split the entry in two");
        }
        if (parts.stream().allMatch(Part::optional)) {
            throw error(0, "every element is optional", "remove at least one ?");
        }
    }

    private void addElement(List<Part> parts, Gap gap) throws PatternException {
        List<Node> nodes = element();
        boolean optional = take('?');
        if (optional && nodes.size() > 1) {
            throw error(at - 1, "an optional word with a hyphen", "write it as an alternative: (a-b)?");
        }
        for (int i = 0; i < nodes.size(); i++) {
            parts.add(new Part(nodes.get(i), optional, i == 0 ? gap : Gap.NONE));
        }
    }

    private Gap gap(boolean first, boolean free) throws PatternException {
        int start = at++;
        boolean any = text.startsWith("any:", at);
        at += any ? 4 : 0;
        int digits = at;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (digits == at || at - digits > 1 || text.charAt(digits) == '0') {
            throw error(start, "a gap without a number from 1 to " + MOST_GAP, "write ~2 or ~any:2");
        }
        if (first || free) {
            throw error(start, "a gap at the start or inside free order", "remove it");
        }
        return new Gap(text.charAt(digits) - '0', any);
    }

    private List<Node> element() throws PatternException {
        if (peek('(')) {
            return List.of(alternatives());
        }
        if (peek('{')) {
            return List.of(slot());
        }
        return words();
    }

    private Node alternatives() throws PatternException {
        int start = at++;
        List<List<Node>> choices = new ArrayList<>();
        List<Node> choice = new ArrayList<>();
        while (true) {
            skipBlanks();
            if (at >= text.length()) {
                throw error(start, "a bracket ( that is not closed", "add )");
            }
            boolean end = peek(')');
            if (end || peek('|')) {
                if (choice.isEmpty()) {
                    throw error(at, "an empty alternative", "write a word or use ?");
                }
                choices.add(choice);
                choice = new ArrayList<>();
                at++;
                if (end) {
                    return new Node.Alternatives(choices, features());
                }
            } else if (peek('(')) {
                throw error(at, "brackets inside brackets", "write the alternatives side by side");
            } else {
                choice.addAll(peek('{') ? List.of(wordClassInside()) : words());
            }
        }
    }

    private Node wordClassInside() throws PatternException {
        int start = at;
        Node.Slot slot = slot();
        if (slot.isGroup()) {
            throw error(start, "a group slot inside brackets", "write one entry for each");
        }
        return slot;
    }

    private Node.Slot slot() throws PatternException {
        int start = at++;
        int end = text.indexOf('}', at);
        if (end < 0) {
            throw error(start, "a slot { that is not closed", "add }");
        }
        String inside = text.substring(at, end);
        at = end + 1;
        Role role = Role.TARGET;
        int roleMark = inside.indexOf('@');
        if (roleMark >= 0) {
            role = role(inside.substring(roleMark + 1), start);
            inside = inside.substring(0, roleMark);
        }
        int colon = inside.indexOf(':');
        String name = colon < 0 ? inside : inside.substring(0, colon);
        if (name.isBlank()) {
            throw error(start, "a slot without a class", "write the class, as in {people:acc}");
        }
        FeatureFilter features = colon < 0 ? FeatureFilter.NONE : filter(inside.substring(colon + 1), start);
        return new Node.Slot(name, features, role);
    }

    private Role role(String name, int start) throws PatternException {
        return switch (name) {
            case "target" -> Role.TARGET;
            case "place" -> Role.PLACE;
            case "agent" -> Role.AGENT;
            default -> throw error(start, "unknown role @" + name, "use @target, @place or @agent");
        };
    }

    private FeatureFilter filter(String names, int start) throws PatternException {
        return FeatureFilter.parse(names.replace('|', '+'))
                .orElseThrow(() -> error(
                        start,
                        "unknown feature in \"" + names + "\"",
                        "use nom gen dat acc ins loc abl, sg pl, adj fem noun verb imp inf past pres ptcp neg"
                                + " poss pred voice"));
    }

    private FeatureFilter features() throws PatternException {
        if (!take(':')) {
            return FeatureFilter.NONE;
        }
        int start = at;
        while (at < text.length() && (Character.isLetter(text.charAt(at)) || ",+".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return filter(text.substring(start, at), start);
    }

    /** One word as written; a hyphen inside makes it two, as in the text. */
    private List<Node> words() throws PatternException {
        boolean exact = take('=');
        int start = at;
        while (at < text.length() && isWordCharacter(text.charAt(at))) {
            at++;
        }
        if (start == at) {
            throw error(at, "unexpected " + shown(text.charAt(at)), "patterns hold words, ( | ) ? < > ~n and {slots}");
        }
        String written = text.substring(start, at).toLowerCase(Locale.ROOT);
        FeatureFilter features = features();
        if (written.indexOf('-') < 0) {
            return List.of(new Node.Word(written, exact, features));
        }
        String[] pieces = written.split("-", 0);
        List<Node> nodes = new ArrayList<>();
        for (String piece : pieces) {
            if (!piece.isEmpty()) {
                nodes.add(new Node.Word(piece, exact, features));
            }
        }
        if (nodes.isEmpty()) {
            throw error(start, "a hyphen without a word", "remove it");
        }
        return nodes;
    }

    /** A character as a person can see it: marks and invisible ones by their number. */
    private static String shown(char c) {
        boolean visible = c > ' ' && Character.getType(c) != Character.FORMAT && !isMark(c);
        return visible ? "\"" + c + "\"" : String.format(Locale.ROOT, "character U+%04X", (int) c);
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '\'' || c == '’';
    }

    private boolean peek(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private boolean take(char c) {
        boolean found = peek(c);
        at += found ? 1 : 0;
        return found;
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private static PatternException error(int offset, String what, String cure) {
        return new PatternException(offset, what, cure);
    }
}
