/** What every answer over HTTP keeps to; the rooms below it hold the pages, the API and who may do what. */
package org.groundwork.app.web;
