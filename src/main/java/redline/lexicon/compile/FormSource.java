package redline.lexicon.compile;

import java.util.List;
import redline.lexicon.expand.Form;
import redline.lexicon.expand.PartOfSpeech;

/** Where the inflected forms of a word come from: the inflectors when compiling, the index when opening. */
interface FormSource {

    List<Form> forms(String language, String word, PartOfSpeech pos);
}
