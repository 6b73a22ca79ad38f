package redline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import redline.TestEngine;
import redline.lexicon.Entry;
import redline.lexicon.Example;
import redline.lexicon.Lexicon;

final class EntrySearchTest {

    private static final long SEED = 7;

    private final EntrySearch search = new EntrySearch(TestEngine.get().compiled());
    private final Lexicon lexicon = TestEngine.get().lexicon();

    @ParameterizedTest
    @CsvSource({
        "rat,           en, dehumanisation",
        "cockroach's,   en, dehumanisation",
        "threw,         en, call-for-exclusion",
        "крысами,       ru, dehumanisation",
        "паразитов,     ru, dehumanisation",
        "жгут,          ru, open-violence",
        "выгоним,       ru, call-for-exclusion",
        "паразиттерді,  kk, dehumanisation",
        "қуайық,        kk, call-for-exclusion",
        "жәндіктерден,  kk, dehumanisation"
    })
    void findsEntriesByAnInflectedWord(String word, String language, String category) throws IOException {
        FoundEntries found = search.find(query(word, Map.of(EntryFilter.LANGUAGE, language)));

        assertThat(found.allWords()).isTrue();
        assertThat(found.counts(EntryFilter.CATEGORY)).containsKey(category);
        assertThat(found.entries())
                .anyMatch(entry -> entry.category().slug().equals(category)
                        && entry.language().equals(language));
    }

    @Test
    void findsAnEntryByTheWordsThatItFlagsAndByItsReason() throws IOException {
        Random random = new Random(SEED);
        List<Example> hits = lexicon.examples().stream()
                .filter(example -> example.kind() == Example.Kind.HIT)
                .toList();
        for (int i = 0; i < 60; i++) {
            Example hit = hits.get(random.nextInt(hits.size()));
            Entry entry = lexicon.entry(hit.entryId()).orElseThrow();
            String words = hit.span().orElseThrow().in(hit.text());
            assertThat(all(words)).as("seed %d, hit of %s", SEED, entry.id()).contains(entry);
            assertThat(all(entry.why()))
                    .as("seed %d, reason of %s", SEED, entry.id())
                    .contains(entry);
        }
    }

    @Test
    void findsEntriesByTheStartOfAnId() throws IOException {
        assertThat(search.find(EntryQuery.of("ru.dehumanisation.0001", 5)).entries())
                .extracting(Entry::id)
                .containsExactly("ru.dehumanisation.0001");
        assertThat(search.find(EntryQuery.of("ru.dehum", 5)).counts(EntryFilter.CATEGORY))
                .containsOnlyKeys("dehumanisation");
    }

    @Test
    void givesEntriesWithSomeOfTheWordsOnlyWhereNoneHasAll() throws IOException {
        assertThat(search.find(EntryQuery.of("vermin", 5)).allWords()).isTrue();

        FoundEntries some = search.find(EntryQuery.of("vermin zyxwvut", 5));

        assertThat(some.allWords()).isFalse();
        assertThat(some.total())
                .isEqualTo(search.find(EntryQuery.of("vermin", 5)).total());
        assertThat(search.find(EntryQuery.of("zyxwvut", 5)).total()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "vermin", "мигрантов выгнать", "қуу керек"})
    void countsWhatEveryFilterWouldLeave(String words) throws IOException {
        FoundEntries found = search.find(EntryQuery.of(words, 1));

        assertThat(found.total()).isPositive();
        for (EntryFilter filter : EntryFilter.values()) {
            for (Map.Entry<String, Integer> count : found.counts(filter).entrySet()) {
                FoundEntries narrowed = search.find(new EntryQuery(words, Map.of(filter, count.getKey()), 0, 1));
                assertThat(narrowed.total()).as("%s %s", filter, count.getKey()).isEqualTo(count.getValue());
                assertThat(narrowed.counts(filter)).containsEntry(count.getKey(), count.getValue());
                assertThat(sum(narrowed, EntryFilter.CATEGORY)).isEqualTo(narrowed.total());
                assertThat(sum(narrowed, EntryFilter.LANGUAGE)).isEqualTo(narrowed.total());
                assertThat(sum(narrowed, EntryFilter.STATUS)).isEqualTo(narrowed.total());
            }
        }
    }

    @Test
    void countsTheEntriesThemselves() throws IOException {
        FoundEntries all = search.find(EntryQuery.of("", 1));

        assertThat(all.total()).isEqualTo(lexicon.entries().size());
        for (String language : List.of("en", "ru", "kk")) {
            assertThat(all.counts(EntryFilter.LANGUAGE))
                    .containsEntry(
                            language,
                            Math.toIntExact(lexicon.entries().stream()
                                    .filter(entry -> entry.language().equals(language))
                                    .count()));
        }
    }

    @Test
    void givesEveryEntryOnceWhenReadPageByPage() throws IOException {
        List<Entry> pages = new ArrayList<>();
        for (int offset = 0; offset < lexicon.entries().size(); offset += 200) {
            pages.addAll(search.find(new EntryQuery("", Map.of(), offset, 200)).entries());
        }

        assertThat(pages).isEqualTo(lexicon.entries());
        assertThat(search.find(new EntryQuery("vermin", Map.of(), EntryQuery.HIGHEST_OFFSET, 200))
                        .entries())
                .isEmpty();
    }

    private List<Entry> all(String words) throws IOException {
        return search.find(query(words, Map.of())).entries();
    }

    private EntryQuery query(String words, Map<EntryFilter, String> filters) {
        return new EntryQuery(words, filters, 0, lexicon.entries().size());
    }

    private static int sum(FoundEntries found, EntryFilter filter) {
        return found.counts(filter).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
