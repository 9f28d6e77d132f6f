"""What people see in a browser. Shows and changes nothing."""
