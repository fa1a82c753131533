package org.groundwork.core.plan;

/**
 * Something the athlete should know.
 *
 * @param rule the id of the rule it comes from
 * @param text one or two sentences
 */
public record Warning(String rule, String text) {}
