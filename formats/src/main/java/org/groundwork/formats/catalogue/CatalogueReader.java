package org.groundwork.formats.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.exercise.NeighbourFault;
import org.groundwork.core.exercise.Neighbours;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.input.InvalidInputException;

/** Reads a catalogue of exercises: one block for each, as {@link BlockParser} describes. */
public final class CatalogueReader {

    private static final String BUNDLED = "/org/groundwork/catalogue/exercises.yaml";

    private final String file;
    private final InputProblems problems = new InputProblems();
    private final Map<String, Block> blocks = new LinkedHashMap<>();
    private final Map<String, Exercise> exercises = new LinkedHashMap<>();

    private CatalogueReader(String file) {
        this.file = file;
    }

    /** The catalogue that the software brings along. Read anew at every call. */
    public static Catalogue bundled() {
        try (InputStream in = CatalogueReader.class.getResourceAsStream(BUNDLED)) {
            return read("exercises.yaml", in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The catalogue in {@code in}, which is read to its end.
     *
     * @param file the name to report mistakes under
     * @throws InvalidInputException with every mistake of the file, from its top to its end
     */
    public static Catalogue read(String file, InputStream in) {
        return new CatalogueReader(file).read(in);
    }

    private Catalogue read(InputStream in) {
        for (Block block : BlockParser.parse(file, lines(in), problems)) {
            readBlock(block);
        }
        if (blocks.isEmpty()) {
            problems.add(file, 0, "no exercise is in it", "begin each with its id and a colon");
        }
        checkNeighbours();
        throwIfAny();
        return new Catalogue(exercises.values());
    }

    private void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems.list().stream()
                    .sorted(Comparator.comparingInt(InputProblem::line))
                    .toList());
        }
    }

    private static List<String> lines(InputStream in) {
        try {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readBlock(Block block) {
        if (blocks.putIfAbsent(block.id(), block) != null) {
            problems.add(file, block.line(), block.id() + ": the id stands twice", "give one of the two another id");
            return;
        }
        ExerciseReader.read(file, block, problems).ifPresent(exercise -> exercises.put(exercise.id(), exercise));
    }

    private void checkNeighbours() {
        Neighbours neighbours = new Neighbours(exercises.values());
        for (Exercise exercise : exercises.values()) {
            neighbours.faults(exercise).forEach(this::note);
        }
    }

    /** Notes a fault, unless it only follows from a block that could not be read. */
    private void note(NeighbourFault fault) {
        if (exercises.containsKey(fault.named()) || !blocks.containsKey(fault.named())) {
            Block block = blocks.get(fault.exercise());
            String key = fault.link().name().toLowerCase(Locale.ROOT);
            problems.add(file, block.line(key, fault.named()), fault.message(), fault.hint());
        }
    }
}
