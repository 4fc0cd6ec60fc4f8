-- People who left: known for the sake of what they did, and allowed nothing.

ALTER TABLE people ADD COLUMN left_on TEXT;
