package org.groundwork.formats.athlete;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.formats.yaml.Value;
import org.groundwork.formats.yaml.Yaml;

/** Reads athlete files, in YAML or JSON. */
public final class AthleteReader {

    private AthleteReader() {}

    /**
     * What the athlete file in {@code content} says.
     *
     * @param file its name as the person gave it
     * @param content at most 1 MiB in UTF-8
     * @param defaults what stands in for what it leaves out
     * @param exercises the ids that a lift may name
     * @param methodologies what it may choose among
     * @throws InvalidInputException with everything that a person has to put right
     */
    public static AthleteFile read(
            String file,
            byte[] content,
            AthleteDefaults defaults,
            Set<String> exercises,
            MethodologyNames methodologies) {
        InputProblems problems = new InputProblems();
        Optional<AthleteFile> athlete = Yaml.read(file, content, problems)
                .flatMap(Value::section)
                .flatMap(s -> new AthleteParts(s, defaults, exercises, methodologies).read());
        problems.throwIfAny();
        return athlete.orElseThrow();
    }

    /** The run plan files that an athlete file names, as far as it can be read, whatever else is wrong with it. */
    public static List<String> runFiles(String file, byte[] content) {
        return Yaml.read(file, content, new InputProblems())
                .flatMap(Value::section)
                .flatMap(s -> s.find("runs", Value::section))
                .map(RunsReader::files)
                .orElse(List.of());
    }
}
