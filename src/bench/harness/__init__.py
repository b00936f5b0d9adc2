"""What `src/bench/run` is made of: laying out sites, running processes, and the table."""
