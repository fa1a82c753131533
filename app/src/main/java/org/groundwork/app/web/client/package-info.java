/** The web client's files, where they come with the program. */
package org.groundwork.app.web.client;
