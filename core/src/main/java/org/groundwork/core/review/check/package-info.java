/**
 * One class for each rule that a finished plan can show; {@link org.groundwork.core.review.check.Checks} lists them.
 */
package org.groundwork.core.review.check;
