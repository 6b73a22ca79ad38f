package redline.lexicon.compile;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Exact forms and what they are keys to: an open-addressing table over one pool of characters, records in one array.
 * The hash only finds the bucket; the characters decide. Immutable; may be shared between threads.
 */
public final class FormTable {

    /** Integers in a record: symbol, features, flags of the filter, flags of the key. */
    public static final int WIDTH = 4;

    private final char[] pool;
    private final int[] starts;
    private final int[] records;
    private final int[] recordStarts;
    private final int[] slots;

    private FormTable(char[] pool, int[] starts, int[] records, int[] recordStarts) {
        this.pool = pool;
        this.starts = starts;
        this.records = records;
        this.recordStarts = recordStarts;
        this.slots = new int[Integer.highestOneBit(Math.max(8, starts.length * 2)) << 1];
        for (int form = 0; form + 1 < starts.length; form++) {
            int slot = hash(pool, starts[form], starts[form + 1]) & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = form + 1;
        }
    }

    /** Collects forms before the table is made. */
    static final class Builder {
        private final List<Key> keys = new ArrayList<>();

        void add(String form, int symbol, int features, int filter, int flags) {
            keys.add(new Key(form, symbol, features, filter, flags));
        }

        void addAll(Builder other) {
            keys.addAll(other.keys);
        }

        FormTable build() {
            Key[] sorted = keys.toArray(Key[]::new);
            Arrays.parallelSort(sorted);
            StringBuilder pool = new StringBuilder();
            int[] starts = new int[sorted.length + 1];
            int[] recordStarts = new int[sorted.length + 1];
            int[] records = new int[sorted.length * WIDTH];
            int form = 0;
            int record = 0;
            for (int i = 0; i < sorted.length; i++) {
                Key key = sorted[i];
                if (i > 0 && key.compareTo(sorted[i - 1]) == 0) {
                    continue;
                }
                if (i == 0 || !key.form.equals(sorted[i - 1].form)) {
                    pool.append(key.form);
                    starts[++form] = pool.length();
                }
                records[record++] = key.symbol;
                records[record++] = key.features;
                records[record++] = key.filter;
                records[record++] = key.flags;
                recordStarts[form] = record;
            }
            return new FormTable(
                    pool.toString().toCharArray(),
                    Arrays.copyOf(starts, form + 1),
                    Arrays.copyOf(records, record),
                    Arrays.copyOf(recordStarts, form + 1));
        }
    }

    private record Key(String form, int symbol, int features, int filter, int flags) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int order = form.compareTo(other.form);
            order = order != 0 ? order : Integer.compare(symbol, other.symbol);
            order = order != 0 ? order : Integer.compare(features, other.features);
            order = order != 0 ? order : Integer.compare(filter, other.filter);
            return order != 0 ? order : Integer.compare(flags, other.flags);
        }
    }

    /** The number of a form, or -1. */
    public int find(CharSequence form) {
        int slot = hash(form) & (slots.length - 1);
        while (slots[slot] != 0) {
            int found = slots[slot] - 1;
            if (equal(found, form)) {
                return found;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return -1;
    }

    /** Index of the first integer of a form's records. */
    public int firstRecord(int form) {
        return recordStarts[form];
    }

    /** Index after the last integer of a form's records. */
    public int endRecord(int form) {
        return recordStarts[form + 1];
    }

    /** One integer of the records. */
    public int record(int index) {
        return records[index];
    }

    /** The first form that is not before a text in the order of the forms. */
    public int ceiling(String text) {
        char[] wanted = text.toCharArray();
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Arrays.compare(pool, starts[middle], starts[middle + 1], wanted, 0, wanted.length) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a form begins with a text. */
    public boolean startsWith(int form, String text) {
        int from = starts[form];
        return starts[form + 1] - from >= text.length()
                && Arrays.equals(pool, from, from + text.length(), text.toCharArray(), 0, text.length());
    }

    /** How many forms there are. */
    public int size() {
        return starts.length - 1;
    }

    /** The characters of a form. */
    public String form(int form) {
        return new String(pool, starts[form], starts[form + 1] - starts[form]);
    }

    /** The forms that are keys to a symbol, in order of their characters. */
    public List<String> formsOf(int symbol) {
        List<String> found = new ArrayList<>();
        for (int form = 0; form < size(); form++) {
            for (int i = recordStarts[form]; i < recordStarts[form + 1]; i += WIDTH) {
                if (records[i] == symbol) {
                    found.add(form(form));
                    break;
                }
            }
        }
        return found;
    }

    private boolean equal(int form, CharSequence other) {
        int length = starts[form + 1] - starts[form];
        if (length != other.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (pool[starts[form] + i] != other.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int hash(CharSequence form) {
        int hash = 0;
        for (int i = 0; i < form.length(); i++) {
            hash = hash * 31 + form.charAt(i);
        }
        return finish(hash);
    }

    private static int hash(char[] pool, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + pool[i];
        }
        return finish(hash);
    }

    private static int finish(int hash) {
        int mixed = hash * 0x9E3779B1;
        return mixed ^ (mixed >>> 15);
    }

    void write(DataOutput out) throws IOException {
        Arrays32.writeChars(out, pool);
        Arrays32.write(out, starts);
        Arrays32.write(out, records);
        Arrays32.write(out, recordStarts);
    }

    static FormTable read(ByteBuffer in) {
        return new FormTable(Arrays32.readChars(in), Arrays32.read(in), Arrays32.read(in), Arrays32.read(in));
    }
}
