package org.groundwork.core.methodology;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.TreeMap;
import org.groundwork.core.quantity.Range;

/** A way of training, as data: its rules, its numbers and its blocks. Complete and consistent once it exists. */
public final class Methodology {

    private final String id;
    private final String version;
    private final String name;
    private final String summary;
    private final Map<String, Rule> rules;
    private final Map<Parameter, Setting> settings;
    private final Map<String, BlockTemplate> blocks;
    private final AccessorySchemes accessories;
    private final BlockSequence sequence;
    private final PlacementRules placement;
    private final Map<Parameter, Setting> replaced;

    /**
     * @param id its stable name
     * @param version of the file
     * @param name what people read
     * @param summary one or two sentences
     * @param rules by id
     * @param settings every parameter, once
     * @param blocks by id
     * @param accessories the sets of accessories
     * @param sequence the order of blocks
     * @throws IllegalArgumentException with every mistake, where something is missing or a name leads nowhere
     */
    public Methodology(
            String id,
            String version,
            String name,
            String summary,
            Map<String, Rule> rules,
            Map<Parameter, Setting> settings,
            Map<String, BlockTemplate> blocks,
            AccessorySchemes accessories,
            BlockSequence sequence) {
        this(id, version, name, summary, rules, settings, blocks, accessories, sequence, Map.of());
    }

    private Methodology(
            String id,
            String version,
            String name,
            String summary,
            Map<String, Rule> rules,
            Map<Parameter, Setting> settings,
            Map<String, BlockTemplate> blocks,
            AccessorySchemes accessories,
            BlockSequence sequence,
            Map<Parameter, Setting> replaced) {
        this.id = Objects.requireNonNull(id, "id");
        this.version = Objects.requireNonNull(version, "version");
        this.name = Objects.requireNonNull(name, "name");
        this.summary = Objects.requireNonNull(summary, "summary");
        this.rules = new LinkedHashMap<>(rules);
        this.settings = new EnumMap<>(settings);
        this.blocks = new LinkedHashMap<>(blocks);
        this.accessories = Objects.requireNonNull(accessories, "accessories");
        this.sequence = Objects.requireNonNull(sequence, "sequence");
        this.replaced = Collections.unmodifiableMap(new TreeMap<>(replaced));
        List<String> mistakes = mistakes();
        if (!mistakes.isEmpty()) {
            throw new IllegalArgumentException("methodology " + id + ": " + String.join("; ", mistakes));
        }
        this.placement = PlacementSettings.from(this);
    }

    /**
     * The same way of training with some other numbers, which are the athlete's own and no longer the methodology's.
     *
     * @param numbers by parameter as many as it holds, within its bounds
     * @throws IllegalArgumentException where they are not
     */
    public Methodology withOverrides(Map<Parameter, List<Integer>> numbers) {
        Map<Parameter, Setting> changed = new EnumMap<>(settings);
        Map<Parameter, Setting> before = new HashMap<>(replaced);
        numbers.forEach((parameter, values) -> {
            before.putIfAbsent(parameter, settings.get(parameter));
            changed.put(parameter, settings.get(parameter).overriddenBy(values));
        });
        return new Methodology(id, version, name, summary, rules, changed, blocks, accessories, sequence, before);
    }

    /** What this methodology said before {@link #withOverrides}, for each parameter that it gave other numbers. */
    public Map<Parameter, Setting> replaced() {
        return replaced;
    }

    private List<String> mistakes() {
        List<String> mistakes = new ArrayList<>();
        for (Parameter parameter : Parameter.values()) {
            if (!settings.containsKey(parameter)) {
                mistakes.add("parameter " + parameter.key() + " is missing");
            }
        }
        settings.values().forEach(s -> requireRule(mistakes, s.parameter().key(), s.rule()));
        blocks.values().forEach(b -> b.rules().forEach(r -> requireRule(mistakes, b.id(), r)));
        sequence.first().forEach(b -> requireBlock(mistakes, b));
        sequence.heavy().forEach(b -> requireBlock(mistakes, b));
        sequence.light().forEach(b -> requireBlock(mistakes, b));
        sequence.inSeasonLight().forEach(b -> requireBlock(mistakes, b));
        requireBlock(mistakes, sequence.inSeasonHeavy());
        requireBlock(mistakes, sequence.maintain());
        return mistakes;
    }

    private void requireRule(List<String> mistakes, String where, String rule) {
        if (!rules.containsKey(rule)) {
            mistakes.add(where + " refers to rule " + rule + ", which is not there");
        }
    }

    private void requireBlock(List<String> mistakes, String block) {
        if (!blocks.containsKey(block)) {
            mistakes.add("the sequence names block " + block + ", which is not there");
        }
    }

    public String id() {
        return id;
    }

    public String version() {
        return version;
    }

    public String name() {
        return name;
    }

    public String summary() {
        return summary;
    }

    /** Every rule, in the file's order. */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /**
     * The rule of that id.
     *
     * @throws NoSuchElementException where there is none
     */
    public Rule rule(String ruleId) {
        Rule rule = rules.get(ruleId);
        if (rule == null) {
            throw new NoSuchElementException("no rule " + ruleId + " in methodology " + id);
        }
        return rule;
    }

    public Setting setting(Parameter parameter) {
        return settings.get(parameter);
    }

    /** The numbers of {@code parameter}, as many as it holds. */
    public List<Integer> values(Parameter parameter) {
        return settings.get(parameter).values();
    }

    /** The one number of {@code parameter}, or its first. */
    public int value(Parameter parameter) {
        return values(parameter).get(0);
    }

    /** The two numbers of {@code parameter} as a range. */
    public Range range(Parameter parameter) {
        List<Integer> values = values(parameter);
        return new Range(values.get(0), values.get(1));
    }

    /** Every block template, in the file's order. */
    public List<BlockTemplate> blocks() {
        return List.copyOf(blocks.values());
    }

    /**
     * The block template of that id.
     *
     * @throws NoSuchElementException where there is none
     */
    public BlockTemplate block(String blockId) {
        BlockTemplate block = blocks.get(blockId);
        if (block == null) {
            throw new NoSuchElementException("no block " + blockId + " in methodology " + id);
        }
        return block;
    }

    public AccessorySchemes accessories() {
        return accessories;
    }

    public BlockSequence sequence() {
        return sequence;
    }

    /** What placing strength among runs is told. */
    public PlacementRules placement() {
        return placement;
    }

    /** Per mille of the 1RM that belongs to {@code repsToFailure}, 1 or more; past the table its last entry. */
    public int perMilleOfOneRepMax(int repsToFailure) {
        List<Integer> table = values(Parameter.PERCENT_OF_ONE_RM);
        return table.get(Math.min(repsToFailure, table.size()) - 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Methodology that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version, settings);
    }

    private List<Object> parts() {
        return List.of(id, version, name, summary, rules, settings, blocks, accessories, sequence, replaced);
    }
}
