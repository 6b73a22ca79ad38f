package redline.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import redline.explain.OffsetUnit;
import redline.proof.LabelledPost.Label;
import redline.text.Span;

/** SemEval-2021 Task 5: {@code spans} lists the code points of the text that are toxic, one by one. */
final class ToxicSpanRows implements LabelledFile {

    @Override
    public List<LabelledPost> read(Path file) throws IOException {
        return CsvRows.read(file, row -> List.of(post(row)));
    }

    private static LabelledPost post(CSVRecord row) {
        String text = CsvRows.column(row, "text");
        List<Span> spans = spans(CsvRows.column(row, "spans"), text);
        Label label = spans.isEmpty() ? Label.NONE : Label.FLAG;
        return new LabelledPost(Long.toString(row.getRecordNumber()), text, label, spans, "en", "", "");
    }

    private static List<Span> spans(String list, String text) {
        List<Span> spans = new ArrayList<>();
        String inside = list.replaceAll("[\\[\\]\\s]", "");
        if (inside.isEmpty()) {
            return spans;
        }
        int start = -1;
        int end = -1;
        for (String number : inside.split(",", -1)) {
            int at = Integer.parseInt(number);
            if (at != end) {
                add(spans, start, end, text);
                start = at;
            }
            end = at + 1;
        }
        add(spans, start, end, text);
        return spans;
    }

    private static void add(List<Span> spans, int start, int end, String text) {
        if (start >= 0) {
            spans.add(CharacterSpans.span(start, end, text, OffsetUnit.CODEPOINT));
        }
    }
}
