/// What every part of the Activity page works with.
package app.productdesk.ui.activity.tools;
