package redline.proof.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import redline.lexicon.expand.Form;
import redline.lexicon.expand.PartOfSpeech;
import redline.lexicon.expand.RussianInflector;
import redline.text.Features;

/** The forms of a Russian noun phrase: its head inflected, adjectives before it in agreement, the rest as it stands. */
public final class RussianNames {

    private static final Set<String> AFTER_HEAD = Set.of("в", "с", "из", "на", "по-казахски", "по-русски");

    /** One name for all its people: it has no plural. */
    private static final Set<String> CLAN = Set.of("род", "племя", "сословие");

    /** Objects of a participle: «принявший ислам». */
    private static final Set<String> OBJECTS =
            Set.of("ислам", "христианство", "буддизм", "иудаизм", "православие", "хиджаб", "никаб", "кипу", "=кипу");

    private static final Pattern ADJECTIVE = Pattern.compile("не|.*([иыо]й|[ая]я|ые|[кгхщшжч]ие)");
    private static final Pattern PARTICIPLE = Pattern.compile(".*[щш](ий|ая|ие)");
    private static final Pattern SHORT_FORM = Pattern.compile(".*[щш][аеи]?");

    /** Endings of an adjective beside «язык», by case from the nominative to the locative. */
    private static final List<String> MASCULINE = List.of(".*й", ".*го", ".*му", ".*й", ".*[иы]м", ".*[ое]м");

    private final RussianInflector inflector = new RussianInflector();

    /** Every form of a noun phrase. */
    public List<NameForm> noun(String citation) {
        List<String> words = List.of(citation.split(" ", -1));
        int head = head(words);
        if (words.get(head).startsWith("=") || citation.matches("\\p{Lu}{2,}")) {
            return Names.fixed(citation, Features.CELLS);
        }
        if (words.getLast().equals("жуз")) {
            return Names.fixed(citation, Features.cell(Features.NOM, 0) | Features.cell(Features.ACC, 0));
        }
        List<NameForm> heads = word(words.get(head));
        if (words.size() == 1) {
            return heads;
        }
        if (CLAN.contains(words.getFirst())) {
            return Names.inPlace(words, head, singular(heads));
        }
        boolean language = words.get(head).equals("язык");
        return heads.stream()
                .flatMap(form -> agreeing(words, head, form, language ? 0 : 1).stream())
                .toList();
    }

    /** Every form of an adjective. */
    public List<NameForm> adjective(String citation) {
        return cased(inflector.forms(citation, PartOfSpeech.ADJECTIVE)).stream()
                .map(form -> new NameForm(form.text(), (form.features() & ~Features.NOUN) | Features.ADJ))
                .toList();
    }

    /** The first word that is no adjective; the word before the object of a participle. */
    private static int head(List<String> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            String next = words.get(i + 1).replace("=", "").toLowerCase(Locale.ROOT);
            boolean object =
                    OBJECTS.contains(next) || (i == 1 && words.getFirst().equals("не"));
            if (object
                    || AFTER_HEAD.contains(next)
                    || !ADJECTIVE.matcher(words.get(i)).matches()) {
                return i;
            }
        }
        return words.size() - 1;
    }

    private static List<NameForm> singular(List<NameForm> forms) {
        return forms.stream()
                .map(form -> new NameForm(form.text(), form.features() & ~Features.ALL_PL))
                .filter(form -> (form.features() & Features.CELLS) != 0)
                .toList();
    }

    private List<NameForm> word(String word) {
        return inflected(word).stream()
                .map(form -> new NameForm(Names.sameCase(word, form.text()), form.features() & ~Features.ADJ))
                .toList();
    }

    private List<Form> inflected(String word) {
        if (PARTICIPLE.matcher(word).matches()) {
            return participle(word);
        }
        List<Form> nouns = cased(inflector.forms(word, PartOfSpeech.NOUN));
        return nouns.isEmpty() ? cased(inflector.forms(word, PartOfSpeech.ANY)) : nouns;
    }

    /** People have the genitive for an accusative: «гнать верующих». */
    private List<Form> participle(String word) {
        int cells = word.endsWith("ие") ? Features.ALL_PL : Features.CELLS;
        int accusative = Features.cell(Features.ACC, 0) | Features.cell(Features.ACC, 1);
        List<Form> forms = inflector.forms(word.replaceAll("(ая|ие)$", "ий"), PartOfSpeech.ADJECTIVE).stream()
                .filter(form -> !SHORT_FORM.matcher(form.text()).matches())
                .map(form -> new Form(
                        form.text(),
                        form.features()
                                & (cells | ~Features.CELLS)
                                & (form.text().matches(".*(ие|ий)") ? ~accusative : -1)))
                .toList();
        return cased(forms);
    }

    private static List<Form> cased(List<Form> forms) {
        return forms.stream()
                .filter(form -> (form.features() & Features.CELLS) != 0)
                .toList();
    }

    /** One phrase for each case of the form: plural, where adjectives show no gender, or «язык» in the singular. */
    private List<NameForm> agreeing(List<String> words, int head, NameForm form, int number) {
        List<NameForm> forms = new ArrayList<>();
        for (int grammaticalCase = Features.NOM; grammaticalCase <= Features.LOC; grammaticalCase++) {
            if (form.isIn(grammaticalCase, number)) {
                List<String> agreeing = new ArrayList<>(words);
                for (int i = 0; i < head; i++) {
                    agreeing.set(i, agreeing(words.get(i), grammaticalCase, number));
                }
                int cell = Features.NOUN | Features.cell(grammaticalCase, number);
                forms.addAll(Names.inPlace(agreeing, head, List.of(new NameForm(form.text(), cell))));
            }
        }
        return forms;
    }

    private String agreeing(String word, int grammaticalCase, int number) {
        if (word.startsWith("=") || word.equals("не")) {
            return word;
        }
        return adjective(word).stream()
                .filter(form -> form.isIn(grammaticalCase, number))
                .filter(form -> number == 1 || form.text().matches(MASCULINE.get(grammaticalCase)))
                .map(form -> Names.sameCase(word, form.text()))
                .findFirst()
                .orElse(word);
    }
}
