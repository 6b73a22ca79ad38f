package redline.lexicon.compile;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.IntConsumer;
import redline.text.Skeleton;

/**
 * The forms of a {@link FormTable} by their {@link Skeleton}: hashes in order, each with a form. The hash only finds
 * candidates; the skeleton of the form decides. Immutable; may be shared between threads.
 */
public final class SkeletonTable {

    private final FormTable forms;
    private final int[] hashes;
    private final int[] numbers;

    private SkeletonTable(FormTable forms, int[] hashes, int[] numbers) {
        this.forms = forms;
        this.hashes = hashes;
        this.numbers = numbers;
    }

    /** The table of all Cyrillic forms. */
    static SkeletonTable of(FormTable forms) {
        long[] pairs = new long[forms.size()];
        int size = 0;
        for (int form = 0; form < forms.size(); form++) {
            String text = forms.form(form);
            if (text.chars().anyMatch(c -> c >= 'а' && c <= 'я')) {
                pairs[size++] = ((long) Skeleton.of(text).hashCode() << Integer.SIZE) | form;
            }
        }
        Arrays.sort(pairs, 0, size);
        int[] hashes = new int[size];
        int[] numbers = new int[size];
        for (int i = 0; i < size; i++) {
            hashes[i] = (int) (pairs[i] >> Integer.SIZE);
            numbers[i] = (int) pairs[i];
        }
        return new SkeletonTable(forms, hashes, numbers);
    }

    /** Hands over the number of every form with a skeleton. */
    public void find(String skeleton, IntConsumer sink) {
        int hash = skeleton.hashCode();
        int at = Arrays.binarySearch(hashes, hash);
        while (at > 0 && hashes[at - 1] == hash) {
            at--;
        }
        for (int i = at; i >= 0 && i < hashes.length && hashes[i] == hash; i++) {
            if (Skeleton.of(forms.form(numbers[i])).equals(skeleton)) {
                sink.accept(numbers[i]);
            }
        }
    }

    void write(DataOutput out) throws IOException {
        Arrays32.write(out, hashes);
        Arrays32.write(out, numbers);
    }

    static SkeletonTable read(ByteBuffer in, FormTable forms) {
        return new SkeletonTable(forms, Arrays32.read(in), Arrays32.read(in));
    }
}
