package org.groundwork.formats.methodology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.methodology.BlockTemplate;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.Grade;
import org.groundwork.core.methodology.Lever;
import org.groundwork.core.methodology.MenuItem;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.methodology.SetScheme;
import org.groundwork.core.quantity.Range;
import org.groundwork.formats.yaml.Section;
import org.groundwork.formats.yaml.Value;

/** Reads block templates. */
final class BlockReader {

    private static final int MOST_WEEKS = 26;
    private static final int MOST_CONTACTS = 300;
    private static final int MOST_FAST_SETS = 6;

    private final Set<String> rules;

    BlockReader(Set<String> rules) {
        this.rules = rules;
    }

    /** Every block that could be read, by id. */
    Map<String, BlockTemplate> read(Section section) {
        Map<String, BlockTemplate> blocks = new LinkedHashMap<>();
        section.all().forEach((id, value) -> value.section()
                .flatMap(s -> block(id, s))
                .ifPresent(block -> blocks.put(id, block)));
        return blocks;
    }

    private Optional<BlockTemplate> block(String id, Section section) {
        Optional<Focus> focus = section.need("focus", Words::focus);
        Optional<Lever> lever = section.find("lever", Words::lever);
        Optional<SessionKind> kind = section.need("kind", Words::kind);
        Optional<Range> weeks = section.need("weeks", v -> Words.range(v, 1, MOST_WEEKS));
        Optional<SetScheme> main = section.need("main", SchemeReader::scheme);
        Optional<SetScheme> assistance = section.need("assistance", SchemeReader::scheme);
        Optional<Range> contacts = section.need("contacts", v -> Words.range(v, 0, MOST_CONTACTS));
        int fastSets = section.find("fast-sets", v -> v.whole(0, MOST_FAST_SETS)).orElse(0);
        int level = section.need("level", v -> v.whole(1, 3)).orElse(1);
        int weeksBeforeRace = section.find("weeks-before-race", v -> v.whole(0, MOST_WEEKS)).orElse(0);
        List<MenuItem> menu = section.find("menu", Value::list).map(BlockReader::menu).orElse(List.of());
        Optional<List<String>> follows = section.need("rules", v -> Optional.of(Words.names(v, rules)));
        Optional<Grade> grade = section.need("grade", Words::grade);
        Optional<String> reason = section.need("reason", Value::text);
        return section.build(
                () -> new BlockTemplate(
                        id,
                        focus.orElseThrow(),
                        lever,
                        kind.orElseThrow(),
                        weeks.orElseThrow(),
                        main.orElseThrow(),
                        assistance.orElseThrow(),
                        contacts.orElseThrow(),
                        fastSets,
                        level,
                        weeksBeforeRace,
                        menu,
                        follows.orElseThrow(),
                        reason.orElseThrow(),
                        grade.orElseThrow()),
                "a block names a rule and a reason, and a lever unless its focus is MAINTAIN");
    }

    private static List<MenuItem> menu(List<Value> items) {
        List<MenuItem> menu = new ArrayList<>();
        for (Value item : items) {
            item.section().flatMap(BlockReader::menuItem).ifPresent(menu::add);
        }
        return menu;
    }

    private static Optional<MenuItem> menuItem(Section section) {
        Optional<String> exercise = section.need("exercise", Value::text);
        Optional<SetScheme> scheme = section.need("scheme", SchemeReader::scheme);
        return section.build(
                () -> new MenuItem(exercise.orElseThrow(), scheme.orElseThrow()), "give an exercise and its scheme");
    }
}
