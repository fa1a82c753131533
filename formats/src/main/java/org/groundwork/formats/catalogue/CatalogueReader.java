package org.groundwork.formats.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.exercise.NeighbourFault;
import org.groundwork.core.exercise.Neighbours;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.formats.yaml.YamlField;
import org.groundwork.formats.yaml.YamlMapping;
import org.groundwork.formats.yaml.YamlNode;
import org.groundwork.formats.yaml.YamlReader;

/** Reads a catalogue of exercises: a YAML mapping from each exercise's id to its block. */
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
     * @throws InvalidInputException with every mistake of the file
     */
    public static Catalogue read(String file, InputStream in) {
        return new CatalogueReader(file).read(in);
    }

    private Catalogue read(InputStream in) {
        Optional<YamlNode> root = YamlReader.read(file, in, problems);
        root.ifPresent(this::readBlocks);
        Neighbours neighbours = new Neighbours(exercises.values());
        exercises.values().forEach(exercise -> neighbours.faults(exercise).forEach(this::note));
        problems.throwIfAny();
        return new Catalogue(exercises.values());
    }

    private void readBlocks(YamlNode root) {
        root.mapping()
                .ifPresentOrElse(
                        mapping -> mapping.fields().forEach(this::readBlock),
                        () -> problems.add(file, root.line(), "no exercises", "begin each with its id and a colon"));
    }

    private void readBlock(YamlField entry) {
        Optional<YamlMapping> fields = entry.value().mapping();
        if (fields.isEmpty()) {
            problems.add(file, entry.line(), entry.key() + " has no fields", "indent them below the id");
            return;
        }
        Block block = new Block(file, entry, fields.get(), problems);
        if (blocks.putIfAbsent(entry.key(), block) != null) {
            block.problem(entry.line(), "the id stands twice", "give one of the two another id");
            return;
        }
        ExerciseReader.read(block, problems).ifPresent(exercise -> exercises.put(exercise.id(), exercise));
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
