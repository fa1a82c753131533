/** Reading methodology files, and the ones that come with the program. */
package org.groundwork.formats.methodology;
