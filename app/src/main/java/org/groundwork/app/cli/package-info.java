/** The command line: options in, text and an exit status out. What a command does lies in its use case. */
package org.groundwork.app.cli;
