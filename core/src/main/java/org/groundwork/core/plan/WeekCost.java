package org.groundwork.core.plan;

import org.groundwork.core.quantity.IsoWeek;

/**
 * A cost that belongs to a week as a whole.
 *
 * @param week which
 * @param rule the id of the rule of placement
 * @param penalty more than 0
 */
public record WeekCost(IsoWeek week, String rule, int penalty) {}
