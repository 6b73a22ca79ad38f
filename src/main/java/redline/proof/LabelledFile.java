package redline.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A kind of file that holds labelled posts. */
@FunctionalInterface
interface LabelledFile {

    /** All posts of that file, in its order; throws {@link LabelledDataException} where it is not of this kind. */
    List<LabelledPost> read(Path file) throws IOException;
}
