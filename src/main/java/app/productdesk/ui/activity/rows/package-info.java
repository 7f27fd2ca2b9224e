/// What the activity page says of each change, and how it is narrowed and ordered; no controls.
package app.productdesk.ui.activity.rows;
