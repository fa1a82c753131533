package org.groundwork.core.methodology;

import org.groundwork.core.quantity.Range;

/**
 * The sets of accessories, the same in every block.
 *
 * @param accessory calf, hip, foot and knee flexion work, counted in reps
 * @param core core work counted in reps
 * @param holdSeconds how long a hold lasts, from a block's first week to its last
 * @param fast fast lifts, light and far from failure
 * @param olympic Olympic lifts, for those whose coach agrees
 */
public record AccessorySchemes(
        SetScheme accessory, SetScheme core, Range holdSeconds, SetScheme fast, SetScheme olympic) {}
