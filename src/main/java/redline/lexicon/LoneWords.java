package redline.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import redline.lexicon.pattern.Node;
import redline.lexicon.pattern.Pattern;
import redline.lexicon.pattern.PatternException;
import redline.lexicon.pattern.PatternParser;

/** Gathers the words that are a whole phrase each, and the one-word names of groups that are not marked ambiguous. */
final class LoneWords {

    private final Map<String, List<Member>> classes = new HashMap<>();
    private final List<LoneWord> found = new ArrayList<>();

    private LoneWords() {}

    /** All lone words: those of entries in the order of entries, then names in the order of members. */
    static List<LoneWord> of(Lexicon lexicon) {
        LoneWords words = new LoneWords();
        lexicon.members().stream()
                .filter(member -> member.status() != Status.DRAFT)
                .forEach(member -> words.classes
                        .computeIfAbsent(member.className(), c -> new ArrayList<>())
                        .add(member));
        lexicon.entries().forEach(entry -> words.addEntry(entry, lexicon.row(entry)));
        lexicon.members().stream()
                .filter(member -> GroupClass.of(member.className()).isPresent() && !member.ambiguous())
                .forEach(member -> words.addMember(member, member.concept(), true));
        return words.found;
    }

    private void addEntry(Entry entry, SourceRow row) {
        Pattern pattern = parse(entry.text());
        if (pattern.parts().size() == 1) {
            addNode(pattern.parts().get(0).node(), entry, row);
        }
    }

    private void addNode(Node node, Entry entry, SourceRow row) {
        switch (node) {
            case Node.Word word -> found.add(lone(word, entry, row));
            case Node.Slot slot ->
                classes.getOrDefault(slot.className(), List.of()).stream()
                        .filter(member -> member.language().equals(entry.language()))
                        .forEach(member -> addMember(member, member.className(), false));
            case Node.Alternatives alternatives ->
                alternatives.choices().stream()
                        .filter(choice -> choice.size() == 1)
                        .forEach(choice -> addNode(choice.get(0), entry, row));
        }
    }

    private static LoneWord lone(Node.Word word, Entry entry, SourceRow row) {
        String pos = entry.partsOfSpeech().stream()
                .filter(pair -> pair.startsWith(word.text() + ":"))
                .map(pair -> pair.substring(word.text().length() + 1))
                .findFirst()
                .orElse("");
        boolean noun = pos.equals("noun");
        return new LoneWord(entry.language(), word, noun, false, entry.id(), pos, word.text(), row, Columns.TEXT);
    }

    private void addMember(Member member, String family, boolean name) {
        addCell(member, member.text(), Columns.MEMBER_TEXT, family, name);
        member.forms().forEach(form -> addCell(member, form, Columns.MEMBER_FORMS, family, name));
        addCell(member, member.feminine(), Columns.MEMBER_FEMININE, family, name);
        addCell(member, member.plural(), Columns.MEMBER_PLURAL, family, name);
    }

    private void addCell(Member member, String cell, int column, String family, boolean name) {
        if (!cell.isEmpty()
                && parse(cell).parts().size() == 1
                && parse(cell).parts().get(0).node() instanceof Node.Word word) {
            String pos = name ? "noun" : "";
            found.add(new LoneWord(member.language(), word, name, name, family, pos, cell, member.row(), column));
        }
    }

    /** The pattern; one that the check refuses counts as nothing here. */
    private static Pattern parse(String text) {
        try {
            return PatternParser.parse(text);
        } catch (PatternException e) {
            return new Pattern(List.of(), false);
        }
    }
}
