package org.groundwork.app.usecase;

import java.util.List;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.input.NearestWord;
import org.groundwork.formats.methodology.MethodologyReader;

/** Gives the file of a methodology that comes with the program, to read or to start one's own from. */
public final class ShowMethodology {

    /**
     * The text of the file.
     *
     * @throws InvalidInputException where no methodology of that id comes with the program
     */
    public String show(String id) {
        List<String> known = MethodologyReader.bundledIds();
        if (!known.contains(id)) {
            throw new InvalidInputException(List.of(
                    new InputProblem("ID", 0, "no methodology '" + id + "' comes along", NearestWord.hint(id, known))));
        }
        return MethodologyReader.bundledText(id);
    }
}
