-- How many people hold a license of a product whom no file names, at least so many where the missing
-- facts have HOLDERS among them. The rows of observation get their row_check anew once the column is
-- there; of none of them it was noted whether its files named everybody, so all of licenses for
-- people miss HOLDERS.

ALTER TABLE observation ADD COLUMN unnamed INTEGER NOT NULL DEFAULT 0;
