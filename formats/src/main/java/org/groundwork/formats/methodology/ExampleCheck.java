package org.groundwork.formats.methodology;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundwork.core.methodology.BlockTemplate;
import org.groundwork.core.methodology.Effort;
import org.groundwork.core.methodology.MenuItem;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.SetScheme;
import org.groundwork.core.methodology.Setting;
import org.groundwork.formats.yaml.Section;
import org.groundwork.formats.yaml.Value;

/** Works out the examples of a methodology file, so that what it says of itself holds. */
final class ExampleCheck {

    private static final int MOST_WEEKS = 26;
    private static final double PER_MILLE = 10.0;

    private final Set<String> names;
    private final Map<String, BlockTemplate> blocks;
    private final Optional<Setting> percentages;

    /**
     * @param names the blocks that the file names
     * @param blocks those of them that could be read
     * @param settings those that could be read
     */
    ExampleCheck(Set<String> names, Map<String, BlockTemplate> blocks, Map<Parameter, Setting> settings) {
        this.names = names;
        this.blocks = blocks;
        this.percentages = Optional.ofNullable(settings.get(Parameter.PERCENT_OF_ONE_RM));
    }

    /** Notes an example that comes to something else. */
    void check(Section example) {
        Optional<BlockTemplate> block =
                example.need("block", v -> v.oneOf(names)).map(blocks::get);
        Optional<Integer> week = example.need("week", v -> v.whole(1, MOST_WEEKS));
        Optional<Effort> effort = example.need("effort", SchemeReader::effort);
        Optional<Double> percent = example.need("percent", v -> v.decimal(0, 100));
        Optional<SetScheme> scheme = block.flatMap(b -> scheme(b, example));
        example.refuseOthers();
        if (week.isPresent() && effort.isPresent() && scheme.isPresent()) {
            compare(example, effort.get(), scheme.get().step(week.get() - 1));
        }
        if (effort.isPresent() && percent.isPresent()) {
            comparePercent(example, effort.get(), percent.get());
        }
    }

    private static Optional<SetScheme> scheme(BlockTemplate block, Section example) {
        Map<String, SetScheme> menu = block.menu().stream()
                .collect(Collectors.toMap(MenuItem::exercise, MenuItem::scheme, (first, second) -> first));
        Optional<Value> exercise = example.find("exercise");
        return exercise.isEmpty()
                ? Optional.of(block.main())
                : exercise.get().oneOf(menu.keySet()).map(menu::get);
    }

    private static void compare(Section example, Effort said, Effort worked) {
        if (!said.equals(worked)) {
            example.problem(
                    "the example says " + text(said) + ", the block gives " + text(worked),
                    "correct the example or the block's steps");
        }
    }

    private void comparePercent(Section example, Effort effort, double said) {
        percentages
                .map(s -> perMille(s.values(), effort) / PER_MILLE)
                .filter(worked -> worked != said)
                .ifPresent(worked -> example.problem(
                        "the example says " + said + " %, the table gives " + worked + " % for " + text(effort),
                        "correct the example or percent-of-one-rm"));
    }

    private static int perMille(List<Integer> table, Effort effort) {
        return table.get(Math.min(effort.repsToFailure(), table.size()) - 1);
    }

    private static String text(Effort effort) {
        return effort.reps() + "@" + effort.rir();
    }
}
