package org.groundwork.formats.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.exercise.EquipmentNeed;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.exercise.Loading;
import org.groundwork.core.exercise.Muscle;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.exercise.Plyometric;
import org.groundwork.core.input.InputProblems;

/** Reads one block of the catalogue, noting all that is wrong with it by itself. */
final class ExerciseReader {

    private static final Set<String> KEYS = new LinkedHashSet<>(List.of(
            "name",
            "pattern",
            "needs",
            "loading",
            "level",
            "difficulty",
            "plyometric",
            "traits",
            "muscles",
            "cues",
            "running",
            "regress",
            "progress",
            "swaps"));

    private static final Vocabulary<Pattern> PATTERNS = Vocabulary.of(Pattern.class);
    private static final Vocabulary<Loading> LOADINGS = Vocabulary.of(Loading.class);
    private static final Vocabulary<Plyometric> LANDINGS = Vocabulary.of(Plyometric.class);
    private static final Vocabulary<Trait> TRAITS = Vocabulary.of(Trait.class);
    private static final Vocabulary<Muscle> MUSCLES = Vocabulary.of(Muscle.class);

    private final String id;
    private final Optional<String> name;
    private final Optional<Pattern> pattern;
    private final Optional<EquipmentNeed> need;
    private final Optional<Loading> loading;
    private final Optional<Integer> level;
    private final Optional<Integer> difficulty;
    private final Optional<Plyometric> plyometric;
    private final List<Trait> traits;
    private final List<Muscle> muscles;
    private final List<String> cues;
    private final Optional<String> running;
    private final Optional<String> regress;
    private final Optional<String> progress;
    private final List<String> swaps;

    private ExerciseReader(String id, BlockReader block) {
        this.id = id;
        name = block.text("name");
        pattern = block.word("pattern", PATTERNS);
        need = NeedReader.read(block);
        loading = block.word("loading", LOADINGS);
        level = block.whole("level", 1, 3);
        difficulty = block.whole("difficulty", Exercise.EASIEST, Exercise.HARDEST);
        plyometric = block.optionalWord("plyometric", LANDINGS);
        traits = block.words("traits", TRAITS);
        muscles = block.words("muscles", MUSCLES);
        cues = block.texts("cues");
        running = block.text("running");
        regress = block.optionalText("regress");
        progress = block.optionalText("progress");
        swaps = block.texts("swaps");
    }

    /** The exercise, or empty where anything of the block is wrong; {@code problems} then says what. */
    static Optional<Exercise> read(String file, Block block, InputProblems problems) {
        InputProblems own = new InputProblems();
        BlockReader reader = new BlockReader(file, block, own);
        reader.checkKeys(KEYS);
        ExerciseReader values = new ExerciseReader(block.id(), reader);
        values.check(block, reader);
        problems.addAll(own.list());
        return own.isEmpty() ? Optional.of(values.exercise()) : Optional.empty();
    }

    private void check(Block block, BlockReader reader) {
        if (!Exercise.isId(id)) {
            reader.note("", "the id is not lower case with underscores", "write it like bw_squat");
        }
        if (block.items("muscles").isEmpty()) {
            reader.note("muscles", "no muscle is named", "name the most important first");
        }
        checkCues(reader);
        checkLoading(reader);
    }

    private void checkCues(BlockReader reader) {
        if (cues.size() < 2 || cues.size() > 3) {
            reader.note("cues", "the number of cues is " + cues.size(), "give two or three");
        }
        for (String cue : cues) {
            if (cue.length() > Exercise.CUE_LENGTH) {
                String message = "a cue has " + cue.length() + " characters: '" + cue + "'";
                reader.note("cues", cue, message, "say it in at most " + Exercise.CUE_LENGTH);
            }
        }
    }

    private void checkLoading(BlockReader reader) {
        if (loading.isPresent() && need.isPresent() && !loading.get().isMadeBy(need.get())) {
            String message = "loading is " + loading.get() + ", which 'needs' does not always bring";
            reader.note("loading", message, "name what is lifted under 'needs', or change the loading");
        }
    }

    private Exercise exercise() {
        return new Exercise(
                id,
                name.orElseThrow(),
                pattern.orElseThrow(),
                need.orElseThrow(),
                loading.orElseThrow(),
                level.orElseThrow(),
                difficulty.orElseThrow(),
                traits.contains(Trait.PER_SIDE),
                traits.contains(Trait.COMPOUND),
                plyometric.orElse(Plyometric.NONE),
                traits.contains(Trait.HELD),
                traits.contains(Trait.KNEE_STRESS),
                traits.contains(Trait.COACH_ONLY),
                traits.contains(Trait.STAPLE),
                muscles,
                cues,
                running.orElseThrow(),
                regress,
                progress,
                swaps);
    }
}
