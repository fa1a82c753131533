package org.groundwork.formats.plan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundwork.core.methodology.AccessorySchemes;
import org.groundwork.core.methodology.BlockSequence;
import org.groundwork.core.methodology.BlockTemplate;
import org.groundwork.core.methodology.Effort;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.Grade;
import org.groundwork.core.methodology.Intent;
import org.groundwork.core.methodology.Lever;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.Rule;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.methodology.SetScheme;
import org.groundwork.core.methodology.Setting;
import org.groundwork.core.quantity.Range;

/** A methodology that is complete, with real rules for the writers to quote and the least of every number. */
final class MethodologyFixture {

    private static final SetScheme SCHEME = new SetScheme(
            new Range(3, 4),
            new Range(5, 6),
            new Range(2, 3),
            List.of(new Effort(5, 2)),
            Range.of(180),
            Intent.CONTROLLED);

    private MethodologyFixture() {}

    static Methodology runnerStrength() {
        Map<String, BlockTemplate> blocks = new LinkedHashMap<>();
        blocks.put("technique", block("technique", Focus.TECHNIQUE, Optional.of(Lever.VOLUME), SessionKind.ENDURANCE));
        blocks.put("weight", block("weight", Focus.WEIGHT, Optional.of(Lever.WEIGHT), SessionKind.HEAVY));
        blocks.put("race-season", block("race-season", Focus.MAINTAIN, Optional.empty(), SessionKind.HEAVY));
        return new Methodology(
                "runner-strength",
                "1",
                "Runner strength",
                "Base strength first, then heavy lifting, fewer sets as the race nears.",
                rules(),
                settings(),
                blocks,
                new AccessorySchemes(SCHEME, SCHEME, new Range(20, 45), SCHEME, SCHEME),
                new BlockSequence(
                        List.of("technique"),
                        List.of("weight"),
                        0,
                        List.of("technique"),
                        "race-season",
                        List.of("technique"),
                        "race-season"));
    }

    private static BlockTemplate block(String id, Focus focus, Optional<Lever> lever, SessionKind kind) {
        return new BlockTemplate(
                id,
                focus,
                lever,
                kind,
                new Range(4, 6),
                new Range(1, 3),
                SCHEME,
                SCHEME,
                new Range(0, 40),
                0,
                1,
                0,
                List.of(),
                List.of("S16"),
                "A reason.",
                Grade.D);
    }

    private static Map<Parameter, Setting> settings() {
        Map<Parameter, Setting> settings = new EnumMap<>(Parameter.class);
        for (Parameter parameter : Parameter.values()) {
            List<Integer> least = Collections.nCopies(parameter.size(), parameter.least());
            settings.put(parameter, new Setting(parameter, least, "S16", Grade.D, "The least there is."));
        }
        return settings;
    }

    private static Map<String, Rule> rules() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        article(rules, "S6", "Every week trains squat, hinge, lunge, push, pull and core.");
        article(rules, "S8", "The first block asks for 5 to 10 reps in 3 to 4 sets.");
        article(rules, "S16", "The first block is for technique and muscular endurance and lasts 4 to 6 weeks.");
        article(rules, "S17", "After that the weight goes up first, then the speed of the movement.");
        article(rules, "S19", "Off-season, heavy multi-joint lifting fits 1 to 3 days a week.");
        article(
                rules,
                "S21",
                "Near the race heavy lifting goes on 1 to 2 days a week with fewer reps and sets, load kept.");
        rules.put(
                "E-taper",
                new Rule("E-taper", "In the taper sets fall and the load stays.", "Pritchard 2015", Grade.A));
        rules.put(
                "E-deload",
                new Rule(
                        "E-deload",
                        "A block's last week is light: fewer sets, more in reserve.",
                        "Rogerson 2024",
                        Grade.D));
        rules.put(
                "gap-after-lifting",
                new Rule(
                        "gap-after-lifting",
                        "Hours are kept from lifting to every later run.",
                        "Doma & Deakin 2013",
                        Grade.D));
        return rules;
    }

    private static void article(Map<String, Rule> rules, String id, String says) {
        rules.put(id, new Rule(id, says, "the article", Grade.ARTICLE));
    }
}
