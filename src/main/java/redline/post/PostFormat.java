package redline.post;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** The form of an input that holds posts. */
public enum PostFormat {
    /** One JSON object a line, {@code {"id": …, "text": "…"}}. */
    JSONL {
        @Override
        public PostReader open(InputStream in) throws IOException {
            return LinePosts.json(new LineSource(Utf8Text.open(in)));
        }
    },
    /** Comma-separated values with a header row that names {@code text} and, if there is one, {@code id}. */
    CSV {
        @Override
        public PostReader open(InputStream in) throws IOException {
            return CsvPosts.open(Utf8Text.open(in));
        }
    },
    /** One post a line. */
    TEXT {
        @Override
        public PostReader open(InputStream in) throws IOException {
            return LinePosts.text(new LineSource(Utf8Text.open(in)));
        }
    };

    /** A reader of that stream in this format; closing the reader closes the stream. */
    public abstract PostReader open(InputStream in) throws IOException;

    /** The format that the name of a file suggests; JSON lines when it says nothing. */
    public static PostFormat ofName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return CSV;
        }
        return name.endsWith(".txt") ? TEXT : JSONL;
    }
}
