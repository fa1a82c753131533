/** The visible rules as checks on any finished plan, whoever made it. */
package org.groundwork.core.review;
